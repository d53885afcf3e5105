import type * as tfjs from '@tensorflow/tfjs';
import type { Regularizer } from '../../spec/generated/classes.ts';
import { activityPenalty, penalizeActivity } from './activity-penalty.ts';
import { layerPaths } from './all-layers.ts';
import { withKerasRules } from './keras-rules.ts';
import { lostMasks } from './lost-masks.ts';
import { predictOnNumbers } from './number-inputs.ts';
import { regularizerSpec, toRegularizer } from './regularizers.ts';

type Layer = tfjs.layers.Layer;
type ConfigDict = tfjs.serialization.ConfigDict;

/** What the configuration of a saved model says under `widthwise`, which plain TensorFlow.js does not read. */
export interface SavedRules {
  /** Penalties that it has not, or has otherwise. */
  readonly regularizers: readonly SavedRegularizer[];
}

interface SavedRegularizer {
  /** The path of the layer. It goes by a key whose values TensorFlow.js leaves as they are. */
  readonly name: string;
  /** `kernelRegularizer`, `activityRegularizer`, … */
  readonly argument: string;
  readonly regularizer: Regularizer;
}

/**
 * Gives a model what tf.layers gets wrong of models: a penalty of a shared layer counts once, and those on
 * outputs count at all; single numbers are inputs. Saved, it says that it was corrected.
 */
export function correctModel(tf: typeof tfjs, model: tfjs.LayersModel): tfjs.LayersModel {
  for (const [{ outboundLayer }, lost] of lostMasks(model).inputs) {
    if ('lostMasks' in outboundLayer) outboundLayer.lostMasks = lost;
  }
  predictOnNumbers(tf, model);
  const getConfig = model.getConfig.bind(model);
  model.getConfig = () => ({ ...getConfig(), widthwise: { ...rulesOf(model) } as unknown as ConfigDict });
  model.calculateLosses = () =>
    tf.tidy(() => [
      ...model.layers.flatMap((layer) => layer.calculateLosses()),
      ...[...layerPaths(model).values()].flatMap((layer) => activityPenalty(layer)?.take() ?? []),
    ]);
  return model;
}

function rulesOf(model: tfjs.LayersModel): SavedRules {
  const regularizers = [...layerPaths(model)].flatMap(([name, layer]) =>
    regularizersOf(layer).map((each) => ({ name, ...each })),
  );
  return { regularizers };
}

function regularizersOf(layer: Layer): readonly Omit<SavedRegularizer, 'name'>[] {
  const own = { ...settingsOf(layer), ...layer, activityRegularizer: undefined };
  const weights = Object.entries(own).map(([argument, value]) => [argument, regularizerSpec(value)] as const);
  const all = [...weights, ['activityRegularizer', activityPenalty(layer)?.regularizer] as const];
  return all.flatMap(([argument, regularizer]) =>
    regularizer === undefined ? [] : [{ argument, regularizer }],
  );
}

/** Our own layers keep their arguments under this name. */
function settingsOf(layer: Layer): object {
  return (Reflect.get(layer, 'settings') as object | undefined) ?? {};
}

/** Corrects a model that was loaded and its layers, as they were when it was saved. */
export function restoreRules(tf: typeof tfjs, model: tfjs.LayersModel, saved: SavedRules): void {
  const layers = layerPaths(model);
  for (const layer of layers.values()) {
    if (!(layer instanceof tf.layers.RNNCell)) withKerasRules(layer);
    if (MASKED.has(layer.getClassName())) layer.supportsMasking = true;
  }
  for (const weight of model.weights) loadAsIs(weight);
  for (const { name, argument, regularizer } of saved.regularizers) {
    const layer = layers.get(name);
    if (layer !== undefined) restoreRegularizer(tf, layer, argument, regularizer);
  }
  correctModel(tf, model);
}

/** Loading gives a weight its value as it was saved; tf.layers would project it by its constraint, which changes it. */
function loadAsIs(weight: tfjs.LayerVariable): void {
  const { constraint } = weight;
  // The types of tf.layers do not say that most weights have none.
  if ((constraint as unknown) === null) return;
  Object.assign(weight, {
    write: (value: tfjs.Tensor) => {
      Reflect.deleteProperty(weight, 'write');
      Object.assign(weight, { constraint: null });
      weight.write(value);
      return Object.assign(weight, { constraint });
    },
  });
}

function restoreRegularizer(tf: typeof tfjs, layer: Layer, argument: string, regularizer: Regularizer): void {
  if (argument === 'activityRegularizer') {
    penalizeActivity(tf, layer, regularizer);
    return;
  }
  const made: unknown = Reflect.get(layer, argument) ?? Reflect.get(settingsOf(layer), argument);
  // What the weight was given stays the same object.
  if (typeof made === 'object' && made !== null) Object.assign(made, toRegularizer(tf, regularizer));
}

/** Layers of tf.layers that hand no mask on, though those of Keras do. */
const MASKED: ReadonlySet<string> = new Set(['ELU', 'LeakyReLU', 'Rescaling']);
