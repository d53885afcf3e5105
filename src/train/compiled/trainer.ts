import type { Callback, History, LayersModel, Scalar, Tensor } from '@tensorflow/tfjs';
import { optimizerOf } from '../../build/index.ts';
import { fail } from '../../diagnostics/fail.ts';

/** What `model.fit` is given: one tensor, several, or several by name. */
export type TensorData = Tensor | Tensor[] | Readonly<Record<string, Tensor>>;

/** Inputs, targets and (or nulls for) the weights of the examples, in the order of the model's inputs and outputs. */
export type StandardData = [Tensor[], Tensor[], (Tensor | null)[] | null];

/** Inputs, targets, weights in one list, to the loss and the metrics. */
export type BatchFunction = (data: (Tensor | null)[]) => Tensor[];

/** The loop inside of `model.fit`. */
export type FitLoop = (
  train: BatchFunction,
  data: readonly (Tensor | null)[],
  labels: readonly string[],
  batchSize: number,
  epochs: number | undefined,
  verbose: number | undefined,
  callbacks: readonly Callback[],
  test: BatchFunction | null,
  testData: readonly Tensor[],
  shuffle: boolean | string | undefined,
  metrics: readonly string[],
  initialEpoch: number | undefined,
  stepsPerEpoch: null,
  validationSteps: null,
) => Promise<History>;

/** What tf.layers keeps to itself of a compiled model, and its own `fit` goes by (4.22, engine/training.js). */
export interface Internals {
  readonly collectedTrainableWeights: LayersModel['trainableWeights'];
  readonly metricsTensors: readonly object[];
  testFunction: BatchFunction;
  stopTraining_: boolean;
  history: History;
  fitLoop: FitLoop;
  testLoop(test: BatchFunction, data: readonly Tensor[], batchSize: number): Scalar[];
  makeTrainFunction(): BatchFunction;
  makeTestFunction(): void;
  getDedupedMetricsNames(): string[];
  standardizeUserData(
    x: TensorData,
    y: TensorData,
    sampleWeight?: Tensor | null,
    classWeight?: unknown,
    checkBatchAxis?: boolean,
    batchSize?: number,
  ): Promise<StandardData>;
}

/** A compiled model, and the same object as tf.layers sees it. */
export interface Trainer {
  readonly model: LayersModel;
  readonly internals: Internals;
}

/**
 * The model that does the training: a Sequential has one inside.
 *
 * @throws WidthwiseError `model-not-compiled`
 */
export function trainerOf(model: LayersModel): Trainer {
  const inner: unknown = Reflect.get(model, 'model');
  const training: unknown = isTrainable(inner) ? inner : model;
  if (isTrainable(training) && optimizerOf(training) !== undefined)
    return { model: training, internals: training };
  throw fail({
    code: 'model-not-compiled',
    message: `model "${model.name}" has no optimizer and no loss to train by`,
    suggestion: "call model.compile({optimizer: 'adam', loss: 'meanSquaredError'}) first",
  });
}

/** The same, looked up anew each time: a Sequential that is compiled again has a new model inside. */
export function liveTrainer(model: LayersModel): Trainer {
  return {
    get model() {
      return trainerOf(model).model;
    },
    get internals() {
      return trainerOf(model).internals;
    },
  };
}

/** Every LayersModel; its types do not say so. */
function isTrainable(value: unknown): value is LayersModel & Internals {
  return typeof value === 'object' && value !== null && 'makeTrainFunction' in value;
}
