import {
  anything,
  checkArgument,
  checkOptions,
  count,
  layersModel,
  share,
  tensorData,
  tensors,
  whole,
  type Kinds,
} from '../diagnostics/arguments/index.ts';
import type { History, LayersModel, ModelFitArgs } from '@tensorflow/tfjs';
import { currentTf } from '../runtime/index.ts';
import { printNotice } from '../util/print-notice.ts';
import { stepOptions, type CompileStepOptions } from './compile-train-step.ts';
import { fitLoop, type LoopSteps } from './compiled/fit-loop.ts';
import { guardedStep, type GuardedStep } from './compiled/guarded-step.ts';
import { measureFunction } from './compiled/measure-function.ts';
import { overriding } from './compiled/overriding.ts';
import { checkCounts, lossWeights, type SampleWeight } from './compiled/sample-weights.ts';
import { trainerOf, type TensorData, type Trainer } from './compiled/trainer.ts';
import { opByOp } from './notices.ts';
import { stepsPerExecution, type StepsPerExecution } from './pace.ts';

/** The arguments of `model.fit`, with weights for the examples, which that of TensorFlow.js refuses. */
export interface FitCompiledArgs extends Omit<ModelFitArgs, 'sampleWeight'>, CompileStepOptions {
  readonly sampleWeight?: SampleWeight | undefined;
  /**
   * How many steps run in one native call. By default `'auto'`: as many as take 10 ms, and one where callbacks are called for
   * batches. With a number they are called after the call, for each of its batches. Where `verbose` is not 0 it is one.
   */
  readonly stepsPerExecution?: StepsPerExecution | undefined;
}

const fitArgs: Kinds<FitCompiledArgs> = {
  ...stepOptions,
  batchSize: count,
  epochs: whole,
  initialEpoch: whole,
  verbose: anything,
  callbacks: anything,
  validationSplit: share,
  validationData: anything,
  shuffle: anything,
  classWeight: anything,
  stepsPerEpoch: anything,
  validationSteps: anything,
  yieldEvery: anything,
  sampleWeight: tensors,
  stepsPerExecution,
};

/**
 * `model.fit` of any compiled LayersModel with each step, and each batch of the validation, as one graph of native
 * TensorFlow; see `compileTrainStep`. The loop is as that of TensorFlow.js, so callbacks, `validationData`,
 * `validationSplit`, `shuffle`, `classWeight` and `initialEpoch` are what they are there, and so is the History.
 * `sampleWeight` works as well. Nothing is printed.
 *
 * @throws WidthwiseError `model-not-compiled`; `loss-not-finite`, naming epoch and batch, with weights and optimizer as
 * they were before that batch, where `model.fit` would go on with weights that are lost.
 */
export async function fitCompiled(
  model: LayersModel,
  x: TensorData,
  y: TensorData,
  args: FitCompiledArgs = {},
): Promise<History> {
  checkArgument('fitCompiled', 'model', model, layersModel);
  checkArgument('fitCompiled', 'x', x, tensorData);
  checkArgument('fitCompiled', 'y', y, tensorData);
  checkOptions('fitCompiled', args, fitArgs);
  const trainer = trainerOf(model);
  const { tf = currentTf(), seed = 0, notify = printNotice, sampleWeight, ...others } = args;
  const { stepsPerExecution: steps = 'auto', ...fit } = others;
  const why = (what: string) => (reason: string) => notify(opByOp(`${what} of "${model.name}"`, reason));
  const step = guardedStep({ tf, trainer, seed, notify: why('the training step') });
  const measure = measureFunction(tf, trainer, why('validation'));
  const place = new Place(fit);
  const { internals } = trainer;
  const one = (data: Parameters<GuardedStep['run']>[0]) => {
    place.next(1);
    return step.run(data, () => place.text());
  };
  const several: LoopSteps['several'] = (data, count) => {
    const results = step.runSeveral(data, count);
    if (results !== undefined) place.next(count);
    return results;
  };
  const loopSteps: LoopSteps = { one, several, repeats: (data) => step.repeats(data) };
  const standardize = internals.standardizeUserData.bind(internals);
  const weighted = async (...given: Parameters<Trainer['internals']['standardizeUserData']>) => {
    const [inputs, targets, byClass] = await standardize(...given);
    const isTraining = place.begin(inputs[0]?.shape[0] ?? 0);
    const weighs = isTraining && sampleWeight !== undefined;
    if (weighs) checkCounts('fitCompiled', sampleWeight, inputs);
    return [inputs, targets, weighs ? lossWeights(tf, trainer, sampleWeight, byClass) : byClass];
  };
  const own = {
    standardizeUserData: weighted,
    makeTrainFunction: () => (data: Parameters<GuardedStep['run']>[0]) => one(data),
    fitLoop: fitLoop(tf, internals, loopSteps, steps),
    makeTestFunction: () => {
      internals.testFunction = (data) => measure.run(data);
    },
  };
  try {
    return await overriding(internals, own, () =>
      trainer.model.fit(x as never, y as never, { verbose: 0, ...fit }),
    );
  } finally {
    step.dispose();
    measure.dispose();
  }
}

/** Counts batches, to name one. */
class Place {
  readonly #args: Pick<ModelFitArgs, 'batchSize' | 'validationSplit' | 'initialEpoch'>;
  #steps: number | undefined;
  #count = 0;

  constructor(args: Pick<ModelFitArgs, 'batchSize' | 'validationSplit' | 'initialEpoch'>) {
    this.#args = args;
  }

  /** Told of each data set; the first, of which it says true, is the one to train on. */
  begin(examples: number): boolean {
    if (this.#steps !== undefined) return false;
    const { validationSplit = 0, batchSize = 32 } = this.#args;
    this.#steps = Math.ceil(Math.floor(examples * (1 - validationSplit)) / batchSize);
    return true;
  }

  next(batches: number): void {
    this.#count += batches;
  }

  text(): string {
    const { initialEpoch = 0 } = this.#args;
    const steps = this.#steps ?? 1;
    const epoch = initialEpoch + Math.ceil(this.#count / steps);
    return `epoch ${epoch}, batch ${((this.#count - 1) % steps) + 1} of ${steps}`;
  }
}
