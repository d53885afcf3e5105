import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { tf } from '../support.ts';
import { elsewhereCases } from './cases.ts';
import type { ElsewhereCase } from './check.ts';

const entry = pathToFileURL(join(import.meta.dirname, '../../../src/register/layers.ts')).href;
let cases: readonly ElsewhereCase[];

beforeAll(async () => {
  await tf.setBackend('cpu');
  cases = await elsewhereCases();
});

describe('in a fresh process', () => {
  test("`import 'widthwise/layers'` is all that it takes to load every layer", () => {
    const results = run(cases, [entry]);
    const wrong = Object.entries(results).filter(([, gap]) => typeof gap === 'string' || gap > 1e-6);
    expect(wrong).toEqual([]);
    expect(Object.keys(results)).toHaveLength(cases.length);
  });

  test('plain TensorFlow.js loads exactly those that need nothing of widthwise', () => {
    const results = run(cases, []);
    const refused = cases.filter(({ title }) => typeof results[title] === 'string');
    expect(refused.map(({ title }) => title)).toEqual(
      cases.filter((each) => each.needsWidthwise).map(({ title }) => title),
    );
    const wrong = Object.entries(results).filter(([, gap]) => typeof gap === 'number' && gap > 1e-6);
    expect(wrong).toEqual([]);
  });
});

function run(given: readonly ElsewhereCase[], modules: readonly string[]): Record<string, number | string> {
  const file = join(mkdtempSync(join(tmpdir(), 'widthwise-elsewhere-')), 'cases.json');
  writeFileSync(file, JSON.stringify(given));
  const program = join(import.meta.dirname, 'fresh.ts');
  const args = ['--import', 'tsx', program, file, ...modules];
  const printed = execFileSync('node', args, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: 'pipe' });
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Record<string, number | string>;
}
