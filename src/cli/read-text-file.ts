import { readFile } from 'node:fs/promises';
import { unreadable } from './read-source.ts';
import type { Io } from './io.ts';

/** A text, and what messages call its file. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/**
 * A file, or standard input (`-`).
 * @throws WidthwiseError `input-unreadable`
 */
export async function readTextFile(file: string, { readStdin }: Pick<Io, 'readStdin'>): Promise<TextFile> {
  if (file === '-') return { path: '<stdin>', text: await readStdin() };
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw unreadable(error, file);
  });
  return { path: file, text };
}
