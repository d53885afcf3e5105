import { join, resolve } from 'node:path';
import type { LayersModel } from '@tensorflow/tfjs';
import { WidthwiseError } from '../diagnostics/error.ts';
import { fail } from '../diagnostics/fail.ts';
import type { Tf } from '../runtime/index.ts';
import type { Companions } from './artifacts.ts';
import { modelFiles } from './artifacts.ts';
import type { SaveFiles } from './files.ts';
import { errorCode, realFiles } from './files.ts';
import { probe, putModel } from './replace.ts';

export interface SaveOptions extends Companions {
  readonly tf: Tf;
  /** The file system; the real one by default. */
  readonly files?: SaveFiles | undefined;
}

/**
 * Saves a model into a directory: `model.json` and weight files that plain `tf.loadLayersModel` loads, with optimizer and
 * loss, and, when given, `spec.yaml`, `preprocessing.json` and `history.json`.
 *
 * Whatever happens meanwhile, the directory holds the whole old model or the whole new one.
 *
 * @throws WidthwiseError when the directory holds something else (`save-refused`) or cannot be written (`save-failed`).
 */
export async function saveModel(model: LayersModel, directory: string, options: SaveOptions): Promise<void> {
  const { tf, files = realFiles, spec, preprocessing, history } = options;
  await explained(directory, async (target) => {
    await refuseForeign(files, target, directory);
    await putModel(files, target, await modelFiles(tf, model, { spec, preprocessing, history }));
  });
}

/**
 * Finds out now whether a model could be saved there, before hours are spent on training it.
 *
 * @throws WidthwiseError `save-refused`, `save-failed`.
 */
export async function checkSaveTarget(directory: string, files: SaveFiles = realFiles): Promise<void> {
  await explained(directory, async (target) => {
    await refuseForeign(files, target, directory);
    await probe(files, target);
  });
}

/** Runs with the absolute path, and says what is wrong in our words. */
async function explained(directory: string, use: (target: string) => Promise<void>): Promise<void> {
  try {
    await use(resolve(directory));
  } catch (error) {
    throw error instanceof WidthwiseError ? error : saveFailed(error, directory);
  }
}

/** Only a new directory, an empty one, or one of ours may be written. */
async function refuseForeign(files: SaveFiles, target: string, directory: string): Promise<void> {
  const present = await files.list(target).catch((error: unknown) => {
    if (errorCode(error) === 'ENOTDIR') throw refused(`${directory} is a file, not a directory`);
    throw error;
  });
  if (present === undefined || present.length === 0 || (await isOurs(files, target))) return;
  throw refused(`${directory} is not empty and holds no model saved by widthwise`);
}

async function isOurs(files: SaveFiles, target: string): Promise<boolean> {
  try {
    const json: unknown = JSON.parse(await files.read(join(target, 'model.json')));
    return typeof json === 'object' && json !== null && 'widthwise' in json;
  } catch {
    return false;
  }
}

function refused(message: string): WidthwiseError {
  return fail({ code: 'save-refused', message, suggestion: 'choose another directory, or empty this one' });
}

const REASONS: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  ENOSPC: ['the disk is full', 'free some space and save again'],
  EDQUOT: ['the disk quota is used up', 'free some space and save again'],
  EFBIG: ['a file would be larger than allowed here', 'save on another disk, or raise the limit (ulimit -f)'],
  EROFS: ['the file system is read-only', 'choose a directory on another disk'],
  EACCES: ['no permission to write there', 'choose a directory of your own, or change its permissions'],
  EPERM: ['no permission to write there', 'choose a directory of your own, or change its permissions'],
  ENOENT: ['no directory can be made there', 'choose another directory'],
  ENOTDIR: ['a part of the path is a file, not a directory', 'choose another directory'],
  ENAMETOOLONG: ['the path is too long', 'choose a shorter one'],
};

function saveFailed(error: unknown, directory: string): unknown {
  const code = errorCode(error);
  if (code === undefined) return error;
  const [reason, suggestion] = REASONS[code] ?? [`the file system says ${code}`, undefined];
  return fail({
    code: 'save-failed',
    message: `cannot save the model in ${directory}: ${reason}`,
    suggestion,
  });
}
