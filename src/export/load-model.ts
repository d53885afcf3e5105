import {
  checkArgument,
  checkOptions,
  flag,
  path,
  required,
  tensorflow,
} from '../diagnostics/arguments/index.ts';
import type { LayersModel, Tensor } from '@tensorflow/tfjs';
import {
  buildWith,
  disposeModel,
  loadPlugins,
  loadPluginsFrom,
  optimizerOf,
  takeConstraints,
} from '../build/index.ts';
import { adaptSpec, type Preprocessing } from '../data/index.ts';
import { fail } from '../diagnostics/fail.ts';
import { registerLayers } from '../layers/corrected/index.ts';
import type { Tf } from '../runtime/index.ts';
import type { ValidSpec } from '../spec/spec.ts';
import { fromJsonNumbers } from '../util/json-numbers.ts';
import { BEST, fromJsonTotals, type Progress } from './checkpoint.ts';
import type { SavedModel } from './saved-model.ts';
import { damaged, groupsOf, readSavedModel } from './saved-model.ts';

/** A saved model in use again. */
export interface LoadedModel {
  /** The caller disposes it. */
  readonly model: LayersModel;
  readonly preprocessing?: Preprocessing;
  /** Text of the spec that it was built from. */
  readonly spec?: string;
  /** The numbers of each epoch. */
  readonly history?: readonly Readonly<Record<string, number>>[];
}

const loadOptions = { tf: required(tensorflow), allowPlugins: flag };

/**
 * Loads a saved model as it is, for inference and evaluation: as plain `tf.loadLayersModel` does, with the layers that
 * TensorFlow.js lacks or gets wrong added. To go on training use {@link restoreModel}.
 *
 * A model with layers of plugins runs their modules, which is refused unless `allowPlugins` is true.
 *
 * @throws WidthwiseError `model-not-found`, `model-damaged`, `plugin-not-allowed`, `plugin-module`.
 */
export async function loadModel(
  directory: string,
  options: { readonly tf: Tf; readonly allowPlugins?: boolean | undefined },
): Promise<LoadedModel> {
  checkArgument('loadModel', 'directory', directory, path);
  checkOptions('loadModel', options, loadOptions);
  const { tf, allowPlugins = false } = options;
  const saved = await readSavedModel(directory);
  const { plugins = [] } = saved.json.widthwise ?? {};
  if (plugins.length > 0 && !allowPlugins) throw notAllowed(directory, plugins);
  await loadPluginsFrom(tf, plugins, directory);
  registerLayers(tf);
  const { modelTopology, trainingConfig, weightsManifest } = saved.json;
  const artifacts = {
    modelTopology,
    weightSpecs: weightsManifest.flatMap((group) => group.weights),
    weightData: saved.weightData,
    ...(trainingConfig && { trainingConfig }),
  };
  const model = await tf.loadLayersModel(tf.io.fromMemory(artifacts)).catch((error: unknown) => {
    throw damaged(directory, error instanceof Error ? error.message : String(error));
  });
  // tf.layers has applied the constraints to what it loaded, which changes it a little.
  if (takeConstraints(model).size > 0) {
    const values = tf.io.decodeWeights(saved.weightData, specsOf(saved));
    try {
      setWeights(model, saved, values, directory);
    } finally {
      tf.dispose(values);
    }
  }
  return { model, ...companions(saved) };
}

/**
 * Builds the network of a spec and gives it the weights, and the optimizer's state, of a saved model: training goes on
 * as if it had never stopped.
 *
 * @throws WidthwiseError `model-not-found`, `model-damaged`, `model-does-not-match`.
 */
export async function restoreModel(
  valid: ValidSpec,
  directory: string,
  { tf, seed }: { readonly tf: Tf; readonly seed?: number | undefined },
): Promise<LoadedModel> {
  const saved = await readSavedModel(directory);
  const { values, ...loaded } = await restoreSaved(valid, saved, directory, { tf, seed });
  tf.dispose(values);
  return loaded;
}

/** A model whose training can go on. */
export interface ResumedModel extends LoadedModel {
  /** Absent where the model was saved by something else than training. */
  readonly progress?: Progress;
  /** The weights of `progress.bestEpoch`, in the model's order; the caller disposes them. */
  readonly best?: readonly Tensor[];
}

/**
 * The same as {@link restoreModel}, with what training needs to go on.
 *
 * @throws WidthwiseError `model-not-found`, `model-damaged`, `model-does-not-match`.
 */
export async function restoreCheckpoint(
  valid: ValidSpec,
  directory: string,
  options: { readonly tf: Tf; readonly seed: number },
): Promise<ResumedModel> {
  const saved = await readSavedModel(directory);
  const { progress } = saved.json.widthwise ?? {};
  const { tf } = options;
  const { values, ...loaded } = await restoreSaved(valid, saved, directory, options);
  const best = progress?.bestEpoch === undefined ? undefined : bestOf(loaded.model, values);
  tf.dispose(Object.values(values).filter((value) => best?.includes(value) !== true));
  return { ...loaded, ...(progress && { progress: fromJsonProgress(progress) }), ...(best && { best }) };
}

function fromJsonProgress({ totals, ...progress }: Progress): Progress {
  return { ...progress, ...(totals && { totals: fromJsonTotals(totals) }) };
}

/** Tensors by name. */
type Values = ReturnType<Tf['io']['decodeWeights']>;

function bestOf(model: LayersModel, values: Values): readonly Tensor[] {
  return model.weights.flatMap(({ originalName }) => values[`${BEST}${originalName}`] ?? []);
}

/** A model, and all tensors that were saved with it, which the caller disposes. */
async function restoreSaved(
  valid: ValidSpec,
  saved: SavedModel,
  directory: string,
  { tf, seed }: { readonly tf: Tf; readonly seed?: number | undefined },
): Promise<LoadedModel & { readonly values: Values }> {
  await loadPlugins(tf, valid);
  const model = buildWith(tf, adaptSpec(valid, saved.json.widthwise?.preprocessing), seed);
  const values = tf.io.decodeWeights(saved.weightData, specsOf(saved));
  try {
    setWeights(model, saved, values, directory);
    await setOptimizer(model, saved, values);
    return { model, values, ...companions(saved) };
  } catch (error) {
    disposeModel(model);
    tf.dispose(values);
    throw error;
  }
}

function setWeights(model: LayersModel, saved: SavedModel, values: Values, directory: string): void {
  for (const weight of model.weights) {
    const value = values[weight.originalName];
    const shape = value?.shape.join(' x ');
    if (value === undefined || shape !== weight.shape.join(' x ')) {
      throw mismatch(directory, weight.originalName, weight.shape.join(' x '), shape);
    }
    weight.write(value);
  }
  const specs = specsOf(saved).filter(({ name, group }) => group !== 'optimizer' && !name.startsWith(BEST));
  const names = new Set(model.weights.map((weight) => weight.originalName));
  const extra = specs.find((spec) => !names.has(spec.name));
  if (extra !== undefined) throw mismatch(directory, extra.name, undefined, extra.shape.join(' x '));
}

async function setOptimizer(model: LayersModel, saved: SavedModel, values: Values): Promise<void> {
  const names = specsOf(saved).filter((spec) => spec.group === 'optimizer');
  const optimizer = optimizerOf(model);
  if (optimizer === undefined || names.length === 0) return;
  const state = names.flatMap(({ name }) => {
    const tensor = values[name];
    return tensor === undefined ? [] : [{ name, tensor }];
  });
  await optimizer.setWeights(state);
}

function specsOf({ json }: SavedModel) {
  return groupsOf(json).flatMap((group) => group.weights);
}

function companions({ json }: SavedModel): Omit<LoadedModel, 'model'> {
  const { spec, preprocessing, history } = json.widthwise ?? {};
  return {
    ...(spec !== undefined && { spec }),
    ...(preprocessing && { preprocessing }),
    ...(history && { history: history.map(fromJsonNumbers) }),
  };
}

function mismatch(directory: string, name: string, wanted: string | undefined, found: string | undefined) {
  const shape = (text: string | undefined) => (text === undefined ? 'none' : `[${text}]`);
  return fail({
    code: 'model-does-not-match',
    message: `the model saved in ${directory} is of another network: weight "${name}" is ${shape(wanted)} in the spec and ${shape(found)} in the saved model`,
    suggestion: 'use the spec that it was trained with, or train again',
  });
}

function notAllowed(directory: string, plugins: readonly string[]) {
  return fail({
    code: 'plugin-not-allowed',
    message: `the model in ${directory} has layers of its own, made by ${plugins.join(', ')}`,
    suggestion: 'if you trust that code, add --allow-plugins (in a program, allowPlugins: true)',
  });
}
