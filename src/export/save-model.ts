import {
  checkArgument,
  checkOptions,
  layersModel,
  list,
  map,
  path,
  required,
  tensorflow,
  text,
  texts,
  type Kinds,
} from '../diagnostics/arguments/index.ts';
import { join, resolve } from 'node:path';
import type { LayersModel } from '@tensorflow/tfjs';
import type { Tf } from '../runtime/index.ts';
import { relativePath, toPosix } from '../util/paths.ts';
import type { Companions } from './artifacts.ts';
import type { Checkpoint } from './checkpoint.ts';
import { modelFiles } from './artifacts.ts';
import type { SaveFiles } from './files.ts';
import { realFiles } from './files.ts';
import { probe, putModel } from './replace.ts';
import { explained, refuseForeign, type Replaceable } from './save-target.ts';

export interface SaveOptions extends Companions {
  /** Paths of the modules that make layers of plugins, as `pluginModules` gives them. */
  readonly plugins?: readonly string[] | undefined;
  readonly tf: Tf;
  /** The file system; the real one by default. */
  readonly files?: SaveFiles | undefined;
}

const saveOptions: Kinds<SaveOptions> = {
  tf: required(tensorflow),
  spec: text,
  plugins: texts,
  preprocessing: map,
  history: list,
  files: map,
};

/**
 * Saves a model into a directory: `model.json` and weight files that plain `tf.loadLayersModel` loads, with optimizer and
 * loss, and, when given, `spec.yaml`, `preprocessing.json` and `history.json`.
 *
 * Whatever happens meanwhile, the directory holds the whole old model or the whole new one.
 *
 * @throws WidthwiseError when the directory holds something else (`save-refused`) or cannot be written (`save-failed`).
 */
export async function saveModel(model: LayersModel, directory: string, options: SaveOptions): Promise<void> {
  checkArgument('saveModel', 'model', model, layersModel);
  checkArgument('saveModel', 'directory', directory, path);
  checkOptions('saveModel', options, saveOptions);
  await saveCheckpoint(model, directory, options);
}

/** The same, with what training needs to go on. */
export async function saveCheckpoint(
  model: LayersModel,
  directory: string,
  { tf, files = realFiles, spec, plugins, preprocessing, history }: SaveOptions,
  checkpoint?: Checkpoint,
): Promise<void> {
  await explained(directory, async (target) => {
    await refuseForeign(files, target, directory, savedModel);
    const modules = plugins?.map((path) => relativePath(toPosix(target), toPosix(resolve(path))));
    const companions = { spec, preprocessing, history, ...(modules?.length && { plugins: modules }) };
    await putModel(files, target, await modelFiles(tf, model, companions, checkpoint));
  });
}

/**
 * Finds out now whether a model could be saved there, before hours are spent on training it.
 *
 * @throws WidthwiseError `save-refused`, `save-failed`.
 */
export async function checkSaveTarget(directory: string, files: SaveFiles = realFiles): Promise<void> {
  await explained(directory, async (target) => {
    await refuseForeign(files, target, directory, savedModel);
    await probe(files, target);
  });
}

const savedModel: Replaceable = {
  name: 'model saved by widthwise',
  isIn: async (files, target) => {
    try {
      const json: unknown = JSON.parse(await files.read(join(target, 'model.json')));
      return typeof json === 'object' && json !== null && 'widthwise' in json;
    } catch {
      return false;
    }
  },
};
