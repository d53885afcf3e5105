import {
  callback,
  checkArgument,
  checkOptions,
  layersModel,
  tensorData,
  tensorflow,
  whole,
  type Kinds,
} from '../diagnostics/arguments/index.ts';
import type { LayersModel, Tensor } from '@tensorflow/tfjs';
import { currentTf, type Tf } from '../runtime/index.ts';
import { printNotice } from '../util/print-notice.ts';
import { guardedStep } from './compiled/guarded-step.ts';
import { checkCounts, lossWeights, type SampleWeight } from './compiled/sample-weights.ts';
import { liveTrainer, trainerOf, type TensorData } from './compiled/trainer.ts';
import type { Logs } from './events.ts';
import { opByOp } from './notices.ts';

export type { SampleWeight, TensorData };

export interface CompileStepOptions {
  /** The TensorFlow.js that the model was made with; default the project's `@tensorflow/tfjs`. */
  readonly tf?: Tf | undefined;
  /** Seed of dropout and noise layers that have none of their own; default 0. */
  readonly seed?: number | undefined;
  /** Told once, naming the layer, why the step runs op by op, if it must; by default one line on stderr. */
  readonly notify?: ((message: string) => void) | undefined;
}

export const stepOptions: Kinds<CompileStepOptions> = { tf: tensorflow, seed: whole, notify: callback };

/** A training step of a model that runs as one TensorFlow graph. */
export interface CompiledTrainStep {
  /**
   * One step on a batch, as `model.trainOnBatch`: the loss before the step, and the metrics, by their names. Batches of
   * another size get a graph of their own. The tensors stay the caller's.
   *
   * @throws WidthwiseError `loss-not-finite`, with weights and optimizer as they were before the step.
   */
  run(x: TensorData, y: TensorData, sampleWeight?: SampleWeight): Promise<Logs>;
  /** Frees the graphs. The model and its optimizer stay. */
  dispose(): void;
}

/**
 * Compiles the training step of any compiled LayersModel: forward, backward, optimizer and metrics in one call of native
 * TensorFlow. The first steps run op by op and are recorded. Model, weights and optimizer are up to date after
 * each step, and may be changed between any two: weights set, layers frozen, the learning rate, `model.compile`.
 *
 * Dropout and noise layers draw new numbers at each step, from the seed, the layer's name and the optimizer's count of
 * steps. On other backends than native TensorFlow steps run op by op, as in `model.fit`.
 *
 * @throws WidthwiseError `model-not-compiled`
 */
export function compileTrainStep(model: LayersModel, options: CompileStepOptions = {}): CompiledTrainStep {
  checkArgument('compileTrainStep', 'model', model, layersModel);
  checkOptions('compileTrainStep', options, stepOptions);
  trainerOf(model);
  const trainer = liveTrainer(model);
  const { tf = currentTf(), seed = 0, notify = printNotice } = options;
  const why = (reason: string) => notify(opByOp(`the training step of "${model.name}"`, reason));
  const step = guardedStep({ tf, trainer, seed, notify: why });
  let steps = 0;
  return {
    run: async (x, y, sampleWeight) => {
      checkArgument('run', 'x', x, tensorData);
      checkArgument('run', 'y', y, tensorData);
      steps += 1;
      const [inputs, targets] = await trainer.internals.standardizeUserData(x, y);
      if (sampleWeight !== undefined) checkCounts('run', sampleWeight, inputs);
      const weights = sampleWeight === undefined ? [] : lossWeights(tf, trainer, sampleWeight, null);
      try {
        const results = tf.tidy(() => step.run([...inputs, ...targets, ...weights], () => `step ${steps}`));
        return named(tf, trainer.internals.getDedupedMetricsNames(), results);
      } finally {
        tf.dispose(weights);
        tf.dispose([...inputs, ...targets].filter((tensor) => !isGiven(tensor, x) && !isGiven(tensor, y)));
      }
    },
    dispose: () => step.dispose(),
  };
}

function named(tf: Tf, names: readonly string[], results: readonly Tensor[]): Logs {
  const logs = names.map((name, i) => [name, results[i]?.dataSync()[0] ?? Number.NaN] as const);
  tf.dispose([...results]);
  return Object.fromEntries(logs);
}

/** tf.layers makes new tensors of some, such as those of rank 1, and hands others through. */
function isGiven(tensor: Tensor, data: TensorData): boolean {
  return data === tensor || Object.values(data).includes(tensor);
}
