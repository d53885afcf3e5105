import {
  abortSignal,
  callback,
  checkOptions,
  count,
  flag,
  layersModel,
  map,
  path,
  text,
  whole,
  type Kinds,
} from '../diagnostics/arguments/index.ts';
import { checkBatches } from './fixed-batch.ts';
import type { LayersModel } from '@tensorflow/tfjs';
import {
  buildWith,
  disposeModel,
  loadPlugins,
  pluginModules,
  setInitialWeights,
  slotOptimizer,
  tfOptions,
  variablesOf,
} from '../build/index.ts';
import type { TfOptions } from '../build/index.ts';
import { adaptSpec, checkDataset, portsOf, type LoadedData } from '../data/index.ts';
import { fail } from '../diagnostics/fail.ts';
import { checkSaveTarget, saveModel } from '../export/index.ts';
import type { BackendName, Tf } from '../runtime/index.ts';
import { activeBackend } from '../runtime/index.ts';
import type { FitSection } from '../spec/generated/sections.ts';
import { requireValid } from '../spec/require-valid.ts';
import type { CompiledSpec, ValidSpec } from '../spec/spec.ts';
import { printNotice } from '../util/print-notice.ts';
import { trainingTf } from './backend.ts';
import { batchCount } from './batches.ts';
import { withClassWeights } from './class-weights.ts';
import { checkMonitor, checkTrainable, throwIfAny } from './checks.ts';
import type { Logs, OnTrainEvent, StopReason } from './events.ts';
import { defaultFit, loadSpecData } from './load-data.ts';
import { setLearnedWeights } from './learned-weights.ts';
import { objectiveOf, type Objective } from './measures.ts';
import { opByOp } from './notices.ts';
import { stepsOf, stepsPerExecution, type StepsPerExecution } from './pace.ts';
import { createPause } from './pause.ts';
import type { History, Run } from './run-loop.ts';
import { LossNotFinite, runLoop } from './run-loop.ts';
import { measureRunner, trainRunner, type RunnerOptions } from './runner.ts';

export interface TrainOptions extends TfOptions {
  /** A model of this spec to go on with; by default a new one. */
  readonly model?: LayersModel | undefined;
  /** Data that are loaded already; by default those of the spec. */
  readonly data?: LoadedData | undefined;
  /** Overrides `fit.epochs`. */
  readonly epochs?: number | undefined;
  /** Overrides `fit.seed`. */
  readonly seed?: number | undefined;
  /** Overrides `compile.stepsPerExecution`: how many steps run in one native call, `'auto'` for as many as 10 ms are enough for. */
  readonly stepsPerExecution?: StepsPerExecution | undefined;
  /** Where to save the trained model; by default it is not saved. */
  readonly directory?: string | undefined;
  /** Text of the spec, saved beside the model as spec.yaml. */
  readonly specText?: string | undefined;
  /** Run every step op by op through TensorFlow.js, also where it could be one graph. Default false. */
  readonly eager?: boolean | undefined;
  readonly onEvent?: OnTrainEvent | undefined;
  /** Stops training after the step at hand; what was reached is returned, and saved. */
  readonly signal?: AbortSignal | undefined;
}

export interface TrainResult {
  /** The trained model; the caller disposes it. */
  readonly model: LayersModel;
  /** The numbers of each epoch. */
  readonly history: History;
  /** The numbers of the last epoch. */
  readonly logs: Logs;
  readonly stopped: StopReason;
  /** The epoch, from 1, whose weights early stopping restored. */
  readonly restoredEpoch?: number;
  readonly seconds: number;
  readonly backend: BackendName;
  readonly data: LoadedData;
}

const trainOptions: Kinds<TrainOptions> = {
  ...tfOptions,
  model: layersModel,
  data: map,
  epochs: count,
  seed: whole,
  stepsPerExecution,
  directory: path,
  specText: text,
  eager: flag,
  onEvent: callback,
  signal: abortSignal,
};

/**
 * Trains a spec. The same seed on the same backend gives the same losses, bit for bit.
 *
 * The loop is our own: the order of the examples comes from the seed and the epoch, the last batch may be smaller,
 * numbers are means over examples, constraints hold after each step; all as in Keras's `Model.fit`.
 *
 * @throws WidthwiseError when the spec, its data or the loss is at fault. When the loss becomes NaN, the weights of the
 * last good epoch are in `model`, and in `directory`.
 */
export async function trainModel(compiled: CompiledSpec, options: TrainOptions = {}): Promise<TrainResult> {
  const written = requireValid(compiled, 'trainModel');
  checkOptions('trainModel', options, trainOptions);
  const fit = fitOf(written, options);
  throwIfAny(checkTrainable(written));
  if (options.directory !== undefined) await checkSaveTarget(options.directory);
  const loaded =
    options.data === undefined ? await loadSpecData(written, fit.seed) : given(options.data, written);
  const valid = adaptSpec(written, loaded.preprocessing);
  const data = withClassWeights(valid, fit, loaded);
  const objective = objectiveOf(valid);
  if (fit.earlyStopping !== null) {
    throwIfAny(checkMonitor(valid, fit.earlyStopping, objective.measures, data.validation !== undefined));
  }
  const tf = await trainingTf(valid.graph, options);
  await loadPlugins(tf, valid);
  const model = options.model ?? buildWith(tf, valid, fit.seed);
  try {
    if (options.model === undefined) {
      setLearnedWeights(tf, model, data.preprocessing);
      await setInitialWeights(tf, model, valid, options.notify ?? printNotice);
    }
    return await train({ tf, valid, model, fit, data, objective }, options);
  } catch (error) {
    if (options.model === undefined) disposeModel(model);
    throw error;
  }
}

/** Data that a caller has loaded. */
function given(data: LoadedData, { spec, graph }: ValidSpec): LoadedData {
  const ports = portsOf(spec, graph);
  checkDataset('trainModel: data.train', data.train, ports);
  if (data.validation !== undefined) checkDataset('trainModel: data.validation', data.validation, ports);
  return data;
}

interface Job {
  readonly tf: Tf;
  readonly valid: ValidSpec;
  readonly model: LayersModel;
  readonly fit: FitSection;
  readonly data: LoadedData;
  readonly objective: Objective;
}

async function train(job: Job, options: TrainOptions): Promise<TrainResult> {
  const { tf, model, data } = job;
  const span = job.valid.spec.spans.get('fit.batchSize') ?? job.valid.spec.spans.get('fit');
  for (const { size } of [data.train, ...(data.validation ? [data.validation] : [])]) {
    checkBatches(model, size, job.fit.batchSize, span);
  }
  const started = performance.now();
  const backend = activeBackend(tf);
  const onEvent = options.onEvent ?? (() => undefined);
  onEvent({ event: 'begin', model: job.valid.spec.name, backend, ...sizes(job) });
  slotOptimizer(model)?.prepare(variablesOf(tf, model.trainableWeights));
  const run = startRun(job, options, onEvent);
  const result = await runLoop(run)
    .catch((error: unknown) => lossFailed(error, job, options))
    .finally(() => {
      run.step.dispose();
      run.validation.dispose();
    });
  const logs = result.history.at(-1) ?? {};
  await save(job, options, result.history);
  const seconds = (performance.now() - started) / 1000;
  onEvent({
    event: 'end',
    backend,
    epochs: result.history.length,
    stopped: result.stopped,
    ...logs,
    seconds,
  });
  return { ...result, model, logs, seconds, backend, data };
}

function startRun(job: Job, options: TrainOptions, onEvent: OnTrainEvent): Run {
  const { tf, model, fit, data, objective } = job;
  const { measures } = objective;
  const step = trainRunner(runnerOptions(job, options, 'training step'));
  const validation = measureRunner(runnerOptions(job, options, 'validation'));
  const { signal } = options;
  return { tf, model, measures, step, validation, data, fit, onEvent, signal, pause: createPause() };
}

function runnerOptions(job: Job, options: TrainOptions, what: string): RunnerOptions {
  const { tf, model, objective, valid, fit } = job;
  const { eager = false, notify = printNotice } = options;
  return {
    ...{ tf, model, objective, eager, batchSize: fit.batchSize },
    stepsPerExecution: stepsFor(valid, options),
    notify: (reason) => notify(opByOp(`the ${what} of "${valid.spec.name}"`, reason)),
  };
}

/** Whoever has the model and is told of batches may look at its weights after each of them. */
function stepsFor({ spec }: ValidSpec, options: TrainOptions): StepsPerExecution {
  const asked = options.stepsPerExecution ?? stepsOf(spec.compile);
  const watches = options.model !== undefined && options.onEvent !== undefined;
  return asked === 'auto' && watches ? 1 : asked;
}

function sizes({ fit, data }: Job) {
  return {
    epochs: fit.epochs,
    steps: batchCount(data.train.size, fit.batchSize),
    batchSize: fit.batchSize,
    examples: data.train.size,
    validationExamples: data.validation?.size ?? 0,
    seed: fit.seed,
  };
}

function fitOf({ spec }: ValidSpec, { epochs, seed }: TrainOptions): FitSection {
  const fit = spec.fit ?? defaultFit;
  return { ...fit, epochs: epochs ?? fit.epochs, seed: seed ?? fit.seed };
}

async function save(job: Job, options: TrainOptions, history: History): Promise<void> {
  if (options.directory === undefined) return;
  await saveModel(job.model, options.directory, {
    tf: job.tf,
    spec: options.specText,
    plugins: pluginModules(job.valid.graph),
    preprocessing: job.data.preprocessing,
    history,
  });
}

/** Saves what was good before the loss went wrong, and says where that was. */
async function lossFailed(error: unknown, job: Job, options: TrainOptions): Promise<never> {
  if (!(error instanceof LossNotFinite)) throw error;
  const kept = error.history.length;
  if (kept > 0) await save(job, options, error.history);
  const steps = batchCount(job.data.train.size, job.fit.batchSize);
  const where = `epoch ${error.epoch}, step ${error.step} of ${steps}`;
  const saved =
    kept > 0 && options.directory !== undefined
      ? `; the model of epoch ${kept} is saved in ${options.directory}`
      : '';
  throw fail({
    code: 'loss-not-finite',
    message: `the loss became ${error.loss} in ${where}${saved}`,
    span: job.valid.spec.spans.get('compile.optimizer') ?? job.valid.spec.spans.get('compile'),
    suggestion: 'lower compile.optimizer.learningRate, or standardize the inputs',
  });
}
