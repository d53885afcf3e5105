import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseJson, readShards, weightsManifest } from '../util/layers-model.ts';
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
  const bytes = await readBytes(file, await hintFor(file));
  const { holdsWeights, kerasModelJson } = await import('../import/weights/model-json.ts');
  const text = await kerasModelJson(bytes, file);
  const weights = holdsWeights(bytes) || weightsManifest(parseJson(text)) !== undefined;
  return { path: file, text, weights };
}

/**
 * A file of weights, with what to do where there is none; or those that a `model.json` of TensorFlow.js names, one after the other.
 * @throws WidthwiseError `input-unreadable`
 */
export async function readWeights(file: string, suggestion?: string): Promise<Uint8Array> {
  const bytes = await readBytes(file, suggestion);
  const isJson = bytes[0] === '{'.charCodeAt(0);
  const groups = isJson ? weightsManifest(parseJson(new TextDecoder().decode(bytes))) : undefined;
  if (groups === undefined) return bytes;
  const folder = dirname(file);
  return readShards(folder, groups, (error, path) => unreadable(error, join(folder, path)));
}

/** What to do with a directory, by what is in it. */
async function hintFor(path: string): Promise<string | undefined> {
  const names = await readdir(path).catch((): string[] => []);
  const [model] = ['model.json', 'config.json'].filter((name) => names.includes(name));
  if (model !== undefined) return `give it the file in it: ${join(path, model)}`;
  return names.includes('saved_model.pb')
    ? 'it is a SavedModel, which has no layers any more; save the model by model.save("model.keras"), and import that'
    : undefined;
}

/**
 * All of a file.
 * @throws WidthwiseError `input-unreadable`
 */
async function readBytes(file: string, suggestion?: string): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => {
    throw unreadable(error, file, suggestion);
  });
}
