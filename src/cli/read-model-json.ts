import { readFile } from 'node:fs/promises';
import { unreadable } from './read-source.ts';
import type { Io } from './io.ts';

/** Text to import, and what messages call its file. */
export interface ModelJson {
  readonly path: string;
  readonly text: string;
  /** Whether the file holds weights, too. */
  readonly weights: boolean;
}

/**
 * The JSON of a model: a file (`.json`, `.keras`, `.h5`), or standard input (`-`).
 * @throws WidthwiseError `input-unreadable`, `import-no-model`, `import-weights`
 */
export async function readModelJson(file: string, { readStdin }: Pick<Io, 'readStdin'>): Promise<ModelJson> {
  if (file === '-') return { path: '<stdin>', text: await readStdin(), weights: false };
  const bytes = await readBytes(file);
  const { holdsWeights, kerasModelJson } = await import('../import/weights/model-json.ts');
  return { path: file, text: await kerasModelJson(bytes, file), weights: holdsWeights(bytes) };
}

/**
 * All of a file.
 * @throws WidthwiseError `input-unreadable`
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => {
    throw unreadable(error, file);
  });
}
