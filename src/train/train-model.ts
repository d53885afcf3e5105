import { buildWith, disposeModel, loadPlugins, setInitialWeights } from '../build/index.ts';
import { slotOptimizer, variablesOf } from '../build/index.ts';
import { adaptSpec, checkDataset, portsOf, type LoadedData } from '../data/index.ts';
import { checkOptions } from '../diagnostics/arguments/index.ts';
import { fail } from '../diagnostics/fail.ts';
import { checkSaveTarget } from '../export/index.ts';
import { checkMonitors } from '../objective/index.ts';
import { activeBackend } from '../runtime/index.ts';
import type { FitSection } from '../spec/generated/sections.ts';
import { requireValid } from '../spec/require-valid.ts';
import type { CompiledSpec, ValidSpec } from '../spec/spec.ts';
import { printNotice } from '../util/print-notice.ts';
import { trainingTf } from './backend.ts';
import { batchCount } from './batches.ts';
import { checkTrainable, throwIfAny } from './checks.ts';
import { withClassWeights } from './class-weights.ts';
import { checkBatches } from './fixed-batch.ts';
import { setLearnedWeights } from './learned-weights.ts';
import { defaultFit, loadSpecData } from './load-data.ts';
import { objectiveOf, type Objective } from './measures.ts';
import { opByOp } from './notices.ts';
import { stepsOf, type StepsPerExecution } from './pace.ts';
import { createPause } from './pause.ts';
import { fromTheBeginning, refused, resumeFrom, type Resumed } from './resume.ts';
import { LossNotFinite, runLoop, WeightsReplaced, type Reached, type Run, type Start } from './run-loop.ts';
import { measureRunner, trainRunner, type RunnerOptions } from './runner.ts';
import { saveReached, type Saved } from './saving.ts';
import { trainOptions, type TrainOptions, type TrainResult } from './train-options.ts';

/**
 * Trains a spec. The same seed on the same backend gives the same losses, bit for bit.
 *
 * The loop is our own: the order of the examples comes from the seed and the epoch, the last batch may be smaller,
 * numbers are means over examples, constraints hold after each step; all as in Keras's `Model.fit`.
 *
 * With `resume` it goes on where the training of the model in `directory` stopped, in the middle of an epoch, too, and gives
 * what one run would have given, to rounding: the first two steps of any run are computed op by op.
 *
 * @throws WidthwiseError when the spec, its data or the loss is at fault, `resume-refused` when training cannot go on. When
 * the loss becomes NaN, the weights of the last good epoch are in `model`, and in `directory`; those of the beginning, when there
 * is none.
 */
export async function trainModel(compiled: CompiledSpec, options: TrainOptions = {}): Promise<TrainResult> {
  const written = requireValid(compiled, 'trainModel');
  checkOptions('trainModel', options, trainOptions);
  checkTogether(options);
  const fit = fitOf(written, options);
  throwIfAny(checkTrainable(written));
  const objective = objectiveOf(written);
  if (options.directory !== undefined) await checkSaveTarget(options.directory);
  const loaded =
    options.data === undefined ? await loadSpecData(written, fit.seed) : given(options.data, written);
  const valid = adaptSpec(written, loaded.preprocessing);
  const data = withClassWeights(valid, fit, loaded);
  const validation = data.validation !== undefined;
  throwIfAny(checkMonitors(valid.spec, fit, { measured: objective.measures, validation }));
  const tf = await trainingTf(valid.graph, options);
  await loadPlugins(tf, valid);
  const material = { tf, written, valid, fit, data, objective };
  const { model, start } = (await resumed(material, options)) ?? (await begun(material, options));
  try {
    return await train({ ...material, model }, start, options);
  } catch (error) {
    start.best?.weights.dispose();
    if (options.model === undefined) disposeModel(model);
    throw error;
  }
}

/** Options that contradict each other. */
function checkTogether({ resume, model, directory, saveEvery }: TrainOptions): void {
  const needs = resume === true ? 'resume' : saveEvery === undefined ? undefined : 'saveEvery';
  if (needs !== undefined && directory === undefined) {
    throw fail({ code: 'bad-argument', message: `trainModel: ${needs} needs a directory` });
  }
  if (resume === true && model !== undefined) {
    const message = 'trainModel: with resume the model is that of the directory, not another one';
    throw fail({ code: 'bad-argument', message });
  }
}

/** Data that a caller has loaded. */
function given(data: LoadedData, { spec, graph }: ValidSpec): LoadedData {
  const ports = portsOf(spec, graph);
  checkDataset('trainModel: data.train', data.train, ports);
  if (data.validation !== undefined) checkDataset('trainModel: data.validation', data.validation, ports);
  return data;
}

/** What a model is made for, and what trains it. */
interface Material extends Omit<Saved, 'model'> {
  readonly written: ValidSpec;
  readonly objective: Objective;
}

type Job = Material & Saved;

async function resumed(
  material: Material,
  { resume, directory }: TrainOptions,
): Promise<Resumed | undefined> {
  if (resume !== true || directory === undefined) return undefined;
  return resumeFrom(directory, { ...material, preprocessing: material.data.preprocessing });
}

/** The model of a new run, or the caller's. */
async function begun({ tf, valid, fit, data }: Material, options: TrainOptions): Promise<Resumed> {
  if (options.model !== undefined) return { model: options.model, start: fromTheBeginning };
  const model = buildWith(tf, valid, fit.seed);
  try {
    setLearnedWeights(tf, model, data.preprocessing);
    await setInitialWeights(tf, model, valid, options.notify ?? printNotice);
    return { model, start: fromTheBeginning };
  } catch (error) {
    disposeModel(model);
    throw error;
  }
}

async function train(job: Job, start: Start, options: TrainOptions): Promise<TrainResult> {
  const { tf, model, data } = job;
  const span = job.valid.spec.spans.get('fit.batchSize') ?? job.valid.spec.spans.get('fit');
  for (const { size } of [data.train, ...(data.validation ? [data.validation] : [])]) {
    checkBatches(model, size, job.fit.batchSize, span);
  }
  const started = performance.now();
  const backend = activeBackend(tf);
  slotOptimizer(model)?.prepare(variablesOf(tf, model.trainableWeights));
  const run = startRun(job, start, options);
  run.onEvent({ event: 'begin', model: job.valid.spec.name, backend, ...sizes(job, start) });
  const result = await runLoop(run)
    .catch((error: unknown) => {
      throw explained(error, job, start, options);
    })
    .finally(() => {
      run.step.dispose();
      run.validation.dispose();
    });
  const logs = result.history.at(-1) ?? {};
  const seconds = (performance.now() - started) / 1000;
  const { stopped, history } = result;
  run.onEvent({ event: 'end', backend, epochs: history.length, stopped, ...logs, seconds });
  return { ...result, model, logs, seconds, backend, data };
}

function startRun(job: Job, start: Start, options: TrainOptions): Run {
  const { tf, model, fit, data, objective } = job;
  const { measures } = objective;
  const { signal, onEvent = () => undefined, saveEvery = Infinity, directory, specText } = options;
  const step = trainRunner(runnerOptions(job, options, 'training step'));
  const validation = measureRunner(runnerOptions(job, options, 'validation'));
  const save = async (reached: Reached): Promise<void> => {
    if (directory !== undefined) await saveReached(job, directory, specText, reached);
  };
  const asked = { onEvent, signal, saveEvery, save, pause: createPause() };
  return { tf, model, measures, step, validation, data, fit, start, ...asked };
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

function sizes({ fit, data }: Job, { history, within }: Start) {
  const steps = batchCount(data.train.size, fit.batchSize);
  return {
    epochs: fit.epochs,
    steps,
    resumedSteps: history.length * steps + (within?.step ?? 0),
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

/** The user's error behind what ended the loop; anything else is returned as it is. */
function explained(error: unknown, job: Job, start: Start, { directory }: TrainOptions): unknown {
  if (error instanceof WeightsReplaced && directory !== undefined) {
    return refused(directory, `at its end the weights were replaced ${error.replaced}`);
  }
  if (!(error instanceof LossNotFinite)) return error;
  const steps = batchCount(job.data.train.size, job.fit.batchSize);
  const where = `epoch ${error.epoch}, step ${error.step} of ${steps}`;
  return fail({
    code: 'loss-not-finite',
    message: `the loss became ${error.loss} in ${where}${kept(error, start, directory)}`,
    span: job.valid.spec.spans.get('compile.optimizer') ?? job.valid.spec.spans.get('compile'),
    suggestion: 'lower compile.optimizer.learningRate, or standardize the inputs',
  });
}

/** Which model is in the directory. */
function kept({ history }: LossNotFinite, start: Start, directory: string | undefined): string {
  if (directory === undefined || history.length + (start.within?.step ?? 0) === 0) return '';
  return history.length > start.history.length
    ? `; the model of epoch ${history.length} is saved in ${directory}`
    : `; the model in ${directory} is as it was before`;
}
