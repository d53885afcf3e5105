import type { LayersModel, io } from '@tensorflow/tfjs';
import type { Preprocessing } from '../data/index.ts';
import type { Tf } from '../runtime/index.ts';
import type { ModelFile } from './shards.ts';
import { toShards } from './shards.ts';
import { trainingConfig } from './training-config.ts';

/** What is saved with a model. */
export interface Companions {
  /** Text of the spec that it was built from. */
  readonly spec?: string | undefined;
  readonly preprocessing?: Preprocessing | undefined;
  /** The numbers of each epoch. */
  readonly history?: readonly Readonly<Record<string, number>>[] | undefined;
}

/** Our part of model.json, beside what TensorFlow.js reads. A model is ours when it has this key. */
export interface OwnPart extends Companions {
  readonly version: 1;
}

/** model.json, as `tf.loadLayersModel` reads it, with our part. */
export interface ModelJson extends io.ModelJSON {
  readonly widthwise: OwnPart;
}

/** All files of a saved model, model.json last. */
export async function modelFiles(
  tf: Tf,
  model: LayersModel,
  companions: Companions,
): Promise<readonly ModelFile[]> {
  const config = trainingConfig(model);
  const state = config === undefined ? [] : await optimizerState(tf, model);
  const weights = await tf.io.encodeWeights(
    model.weights.map((w) => ({ name: w.originalName, tensor: w.read() })),
  );
  const optimizer = await tf.io.encodeWeights(state, 'optimizer');
  tf.dispose(state.filter(({ name }) => name === 'iter').map(({ tensor }) => tensor));
  const shards = toShards(joined(weights.data, optimizer.data));
  const json: ModelJson = {
    modelTopology: model.toJSON(null, false),
    format: 'layers-model',
    generatedBy: 'widthwise',
    convertedBy: null,
    ...(config && { trainingConfig: config }),
    weightsManifest: [{ paths: shards.map((s) => s.name), weights: [...weights.specs, ...optimizer.specs] }],
    widthwise: { version: 1, ...companions },
  };
  return [...shards, ...companionFiles(companions), { name: 'model.json', content: pretty(json) }];
}

/** The same for people to read; what counts is in model.json, which is replaced in one go. */
function companionFiles({ spec, preprocessing, history }: Companions): readonly ModelFile[] {
  return [
    ...(spec === undefined ? [] : [{ name: 'spec.yaml', content: spec }]),
    ...(preprocessing === undefined ? [] : [{ name: 'preprocessing.json', content: pretty(preprocessing) }]),
    ...(history === undefined ? [] : [{ name: 'history.json', content: pretty(history) }]),
  ];
}

/** Names of all files, besides weights, that a saved model may have. */
export const COMPANION_NAMES = ['spec.yaml', 'preprocessing.json', 'history.json'] as const;

/** The optimizer's tensors, named after the weights that they belong to. */
async function optimizerState(tf: Tf, model: LayersModel) {
  const state = await model.optimizer.getWeights();
  // Plain TensorFlow.js cannot set Adamax's state, and would refuse the whole model over it.
  if (model.optimizer.getClassName() === 'Adamax') {
    tf.dispose(state.slice(0, 1).map(({ tensor }) => tensor));
    return [];
  }
  return state.map(({ name, tensor }) => ({ name: weightName(model, name), tensor }));
}

/** `0/m` is slot m of the first trainable weight, whose name it gets: `hidden/kernel/m`. */
function weightName(model: LayersModel, slot: string): string {
  const [index = '', suffix = ''] = slot.split('/');
  const weight = model.trainableWeights[Number(index)];
  return weight === undefined || suffix === '' ? slot : `${weight.originalName}/${suffix}`;
}

function joined(a: io.WeightData, b: io.WeightData): Uint8Array {
  return new Uint8Array(Buffer.concat([a, b].flat().map((data) => Buffer.from(data))));
}

function pretty(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
