import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { io } from '@tensorflow/tfjs';
import { fail } from '../diagnostics/fail.ts';
import type { ModelJson, OwnPart } from './artifacts.ts';
import { errorCode } from '../util/error-code.ts';
import { readShards, weightsManifest } from '../util/layers-model.ts';

/** The files of a saved model, read but not yet turned into tensors. */
export interface SavedModel {
  readonly json: Omit<ModelJson, 'widthwise'> & { readonly widthwise?: OwnPart };
  readonly weightData: ArrayBuffer;
}

/**
 * Reads a saved model.
 *
 * @throws WidthwiseError `model-not-found`, `model-damaged`.
 */
export async function readSavedModel(directory: string): Promise<SavedModel> {
  const text = await readFile(join(directory, 'model.json'), 'utf8').catch((error: unknown) => {
    throw notFound(error, directory);
  });
  const json = parse(text, directory);
  const data = await readShards(directory, groupsOf(json), (error, path) =>
    damaged(directory, `${path} cannot be read (${errorCode(error) ?? String(error)})`),
  );
  const expected = byteLength(json);
  if (data.byteLength !== expected) {
    throw damaged(directory, `its weight files have ${data.byteLength} bytes, model.json says ${expected}`);
  }
  return { json, weightData: data.buffer };
}

/** All groups of weights: those for everybody, then those for us alone. */
export function groupsOf(json: SavedModel['json']): io.WeightsManifestConfig {
  return [...json.weightsManifest, ...(json.widthwise?.weightsManifest ?? [])];
}

function parse(text: string, directory: string): SavedModel['json'] {
  try {
    const json: unknown = JSON.parse(text);
    if (isModelJson(json)) return json;
  } catch {
    throw damaged(directory, 'model.json is not JSON');
  }
  throw damaged(directory, 'model.json is not a layers model of TensorFlow.js');
}

function isModelJson(json: unknown): json is SavedModel['json'] {
  return (
    typeof json === 'object' &&
    json !== null &&
    'modelTopology' in json &&
    weightsManifest(json) !== undefined
  );
}

const BYTES: Readonly<Record<string, number>> = { float32: 4, int32: 4, bool: 1 };

function byteLength(json: SavedModel['json']): number {
  const specs = groupsOf(json).flatMap((group) => group.weights);
  return specs.reduce((sum, { shape, dtype }) => sum + shape.reduce((a, b) => a * b, BYTES[dtype] ?? 0), 0);
}

function notFound(error: unknown, directory: string): unknown {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return fail({
      code: 'model-not-found',
      message: `there is no saved model in ${directory}: it has no model.json`,
      suggestion: 'train first, or give the directory that was named when training',
    });
  }
  return code === undefined ? error : damaged(directory, `model.json cannot be read (${code})`);
}

/** The error for a directory that holds no model in full. */
export function damaged(directory: string, why: string) {
  return fail({
    code: 'model-damaged',
    message: `the saved model in ${directory} is damaged: ${why}`,
    suggestion: 'train and save it again',
  });
}
