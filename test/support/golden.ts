import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Compares text with a committed file; `UPDATE_GOLDEN=1` writes the file instead. */
export function expectGolden(text: string, file: string): void {
  const actual = text.endsWith('\n') ? text : `${text}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, actual);
  const expected = existsSync(file)
    ? readFileSync(file, 'utf8')
    : `(no file ${file}: run with UPDATE_GOLDEN=1)`;
  expect(actual).toBe(expected);
}
