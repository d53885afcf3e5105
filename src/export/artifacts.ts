import type { LayersModel, io } from '@tensorflow/tfjs';
import { optimizerOf, slotOptimizer } from '../build/index.ts';
import type { Preprocessing } from '../data/index.ts';
import type { Tf } from '../runtime/index.ts';
import { BEST, type Checkpoint, type Progress } from './checkpoint.ts';
import type { ModelFile } from './shards.ts';
import { toShards } from './shards.ts';
import { trainingConfig } from './training-config.ts';

/** What is saved with a model. */
export interface Companions {
  /** Text of the spec that it was built from. */
  readonly spec?: string | undefined;
  /** Paths, from the model's directory, of the modules that make layers of plugins. */
  readonly plugins?: readonly string[] | undefined;
  readonly preprocessing?: Preprocessing | undefined;
  /** The numbers of each epoch. */
  readonly history?: readonly Readonly<Record<string, number>>[] | undefined;
}

/** Our part of model.json, beside what TensorFlow.js reads. A model is ours when it has this key. */
export interface OwnPart extends Companions {
  readonly version: 1;
  /** Where training stood. */
  readonly progress?: Progress;
  /** Weights that plain TensorFlow.js must not see. */
  readonly weightsManifest?: io.WeightsManifestConfig;
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
  checkpoint?: Checkpoint,
): Promise<readonly ModelFile[]> {
  const config = trainingConfig(model);
  const state = optimizerOf(model) === undefined ? NOTHING : await optimizerState(tf, model);
  const weights = await tf.io.encodeWeights(
    model.weights.map((w) => ({ name: w.originalName, tensor: w.read() })),
  );
  const shown = config !== undefined && (slotOptimizer(model)?.stock ?? 'all') === 'all';
  const main = weightGroup(shown ? [weights, state] : [weights]);
  const ours = [...(shown ? [] : [state]), await bestWeights(tf, model, checkpoint?.best)];
  const own = ours.some(({ specs }) => specs.length > 0) ? weightGroup(ours) : undefined;
  const progress = checkpoint && { progress: checkpoint.progress };
  const json: ModelJson = {
    modelTopology: model.toJSON(null, false),
    format: 'layers-model',
    generatedBy: 'widthwise',
    convertedBy: null,
    ...(config && { trainingConfig: config }),
    weightsManifest: main.manifest,
    widthwise: { version: 1, ...progress, ...companions, ...(own && { weightsManifest: own.manifest }) },
  };
  const shards = [...main.shards, ...(own?.shards ?? [])];
  return [...shards, ...companionFiles(companions), { name: 'model.json', content: pretty(json) }];
}

type Encoded = Awaited<ReturnType<Tf['io']['encodeWeights']>>;

const NOTHING: Encoded = { data: new ArrayBuffer(0), specs: [] };

interface WeightGroup {
  readonly shards: readonly ModelFile[];
  readonly manifest: io.WeightsManifestConfig;
}

function weightGroup(parts: readonly Encoded[]): WeightGroup {
  const shards = toShards(joined(parts.map((part) => part.data)));
  const weights = parts.flatMap((part) => part.specs);
  return { shards, manifest: [{ paths: shards.map((shard) => shard.name), weights }] };
}

/** The same for people to read; what counts is in model.json, which is replaced in one go. */
function companionFiles({ spec, preprocessing, history }: Companions): readonly ModelFile[] {
  return [
    ...(spec === undefined ? [] : [{ name: 'spec.yaml', content: spec }]),
    ...(preprocessing === undefined ? [] : [{ name: 'preprocessing.json', content: pretty(preprocessing) }]),
    ...(history === undefined ? [] : [{ name: 'history.json', content: pretty(history) }]),
  ];
}

/**
 * The optimizer's tensors, named after the weights that they belong to. Plain TensorFlow.js would refuse the whole model
 * over those of an optimizer that it does not have, or has with another state, so they go where it does not look.
 */
async function optimizerState(tf: Tf, model: LayersModel): Promise<Encoded> {
  const [iterations, ...slots] = await model.optimizer.getWeights();
  const named = slots.map(({ name, tensor }) => ({ name: weightName(model, name), tensor }));
  const all = iterations === undefined ? named : [iterations, ...named];
  const encoded = await tf.io.encodeWeights(all, 'optimizer');
  iterations?.tensor.dispose();
  return encoded;
}

async function bestWeights(tf: Tf, model: LayersModel, best: Checkpoint['best'] = []): Promise<Encoded> {
  const named = best.map((tensor, i) => ({ name: `${BEST}${model.weights[i]?.originalName ?? i}`, tensor }));
  return named.length === 0 ? NOTHING : tf.io.encodeWeights(named);
}

/** `0/m` is slot m of the first trainable weight, whose name it gets: `hidden/kernel/m`. */
function weightName(model: LayersModel, slot: string): string {
  const [index = '', suffix = ''] = slot.split('/');
  const weight = model.trainableWeights[Number(index)];
  return weight === undefined || suffix === '' ? slot : `${weight.originalName}/${suffix}`;
}

function joined(parts: readonly io.WeightData[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts.flat().map((data) => Buffer.from(data))));
}

/** A file of JSON for people to read. */
export function pretty(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
