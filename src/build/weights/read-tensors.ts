import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decodeManifest, parseJson, readShards, weightsManifest } from '../../util/layers-model.ts';
import { errorCode } from '../../util/error-code.ts';
import { decodeTensors, type NamedTensor } from '../../util/safetensors.ts';

/** Weights by name. A safetensors file has our names for them, a saved model those of TensorFlow.js. */
export interface Tensors {
  readonly names: 'ours' | 'tfjs';
  readonly byName: ReadonlyMap<string, NamedTensor>;
}

/**
 * The weights in a safetensors file, or in a saved model: its directory or its `model.json`. What is no such thing gives
 * the reason instead, which begins with what is at fault: `runs/a cannot be read: …`.
 */
export async function readTensors(path: string): Promise<Tensors | string> {
  try {
    const isDirectory = (await stat(path)).isDirectory();
    if (isDirectory || path.endsWith('.json'))
      return await readSaved(isDirectory ? join(path, 'model.json') : path);
    const byName = decodeTensors(await readFile(path));
    return byName === undefined
      ? `${path} is no safetensors file of float32 numbers, or is cut off`
      : { names: 'ours', byName };
  } catch (error) {
    return unreadable(path, error);
  }
}

async function readSaved(file: string): Promise<Tensors | string> {
  const groups = weightsManifest(parseJson(await readFile(file, 'utf8')));
  if (groups === undefined) return `${file} is no layers model of TensorFlow.js`;
  const tensors = decodeManifest(groups, await readShards(dirname(file), groups));
  if (tensors === undefined) return `the files of weights beside ${file} are not those that it describes`;
  return { names: 'tfjs', byName: new Map(tensors.map((tensor) => [tensor.name, tensor])) };
}

/** What is missing may be a file that a `model.json` names. */
function unreadable(path: string, error: unknown): string {
  const code = errorCode(error);
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return `${path} cannot be read: ${String(error)}`;
  const missing = error instanceof Error && 'path' in error ? error.path : path;
  return `there is no ${String(missing)}`;
}
