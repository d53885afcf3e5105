import { readFile } from 'node:fs/promises';
import { unreadable } from './read-source.ts';
import type { Io } from './io.ts';

/** Text to import, and what messages call its file. */
export interface ModelJson {
  readonly path: string;
  readonly text: string;
}

/**
 * The JSON of a model: a file, or standard input (`-`).
 * @throws WidthwiseError `input-unreadable`
 */
export async function readModelJson(file: string, { readStdin }: Pick<Io, 'readStdin'>): Promise<ModelJson> {
  if (file === '-') return { path: '<stdin>', text: await readStdin() };
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw unreadable(error, file);
  });
  return { path: file, text };
}
