import type { LayersModel } from '@tensorflow/tfjs';
import { slotOptimizer } from '../build/index.ts';
import type { Dataset, LoadedData } from '../data/index.ts';
import { permutation } from '../data/index.ts';
import type { EpochTotals, Progress } from '../export/index.ts';
import type { Tf } from '../runtime/index.ts';
import type { FitSection } from '../spec/generated/sections.ts';
import { batchCount } from './batches.ts';
import { evaluateOn } from './evaluate.ts';
import type { Logs, OnTrainEvent, StopReason } from './events.ts';
import { executions } from './executions.ts';
import { createJudge, type BestEpoch, type Judge } from './judge.ts';
import type { Measure } from './measures.ts';
import { Meter } from './measures.ts';
import type { Pause } from './pause.ts';
import { rateControl } from './plateau.ts';
import type { BatchRunner, StepResult } from './step.ts';
import { takeSnapshot } from './weights.ts';

/** All that the loop works on. */
export interface Run {
  readonly tf: Tf;
  readonly model: LayersModel;
  readonly measures: readonly Measure[];
  readonly step: BatchRunner;
  /** Measures what is kept to validate on. */
  readonly validation: BatchRunner;
  readonly data: LoadedData;
  readonly fit: FitSection;
  readonly onEvent: OnTrainEvent;
  readonly signal: AbortSignal | undefined;
  readonly pause: Pause;
  readonly start: Start;
  /** Saves what was reached; nothing happens where that was not asked for. */
  readonly save: (reached: Reached) => Promise<void>;
  /** After how many epochs it is saved before the end, too. */
  readonly saveEvery: number;
}

/** How far an epoch has come that was interrupted. */
export interface Within {
  /** The number of its steps that were made. */
  readonly step: number;
  readonly totals: EpochTotals;
}

/** Where a run begins: before the first step, or where another one stopped. */
export interface Start {
  readonly history: History;
  readonly within?: Within | undefined;
  readonly best?: BestEpoch | undefined;
  readonly replaced?: Progress['replaced'];
}

/** What training has made so far. */
export type Reached = Start;

/** The numbers of every epoch that was trained to its end. */
export type History = readonly Logs[];

export interface RunResult {
  readonly history: History;
  readonly stopped: StopReason;
  /** The epoch, from 1, whose weights early stopping restored. */
  readonly restoredEpoch?: number;
}

/** Training cannot go on from weights that are not those of its last step. */
export class WeightsReplaced extends Error {
  override readonly name = 'WeightsReplaced';
  readonly replaced: NonNullable<Progress['replaced']>;

  constructor(replaced: NonNullable<Progress['replaced']>) {
    super(`the weights were replaced ${replaced}`);
    this.replaced = replaced;
  }
}

/** A loss that is no number, and what had been reached before it. */
export class LossNotFinite extends Error {
  override readonly name = 'LossNotFinite';
  readonly loss: number;
  readonly epoch: number;
  readonly step: number;
  readonly history: History;

  constructor(loss: number, epoch: number, step: number, history: History) {
    super(`the loss is ${loss}`);
    this.loss = loss;
    this.epoch = epoch;
    this.step = step;
    this.history = history;
  }
}

/**
 * Trains for all epochs. The order of the examples is a function of the seed and the epoch.
 *
 * @throws LossNotFinite, with weights and optimizer back at the end of the last good epoch, which is saved; or where the run
 * began, when it made none.
 */
export async function runLoop(run: Run): Promise<RunResult> {
  const { start, fit } = run;
  const [judge, stopped] = createJudge(run, start.history, start.best);
  const ended = ((): StopReason | undefined => {
    if (stopped) return 'early-stopping';
    return start.history.length >= fit.epochs ? 'completed' : undefined;
  })();
  try {
    if (ended !== undefined) return { history: start.history, stopped: ended };
    if (start.replaced !== undefined) throw new WeightsReplaced(start.replaced);
    return await trainEpochs(run, judge);
  } finally {
    judge.dispose();
  }
}

async function trainEpochs(run: Run, judge: Judge): Promise<RunResult> {
  const { tf, model, fit } = run;
  const history: Logs[] = [...run.start.history];
  const rates = rateControl(fit.reduceLROnPlateau, run.measures, slotOptimizer(model), history);
  let good = takeSnapshot(tf, model);
  let within: Within | undefined = run.start.within;
  const save = (more: Partial<Reached> = {}) => run.save({ history, best: judge.best(), ...more });
  try {
    for (let epoch = history.length + 1; epoch <= fit.epochs; epoch += 1) {
      const started = performance.now();
      const trained = await trainEpoch(run, epoch, within, history).catch(async (error: unknown) => {
        if (!(error instanceof LossNotFinite)) throw error;
        good.restore();
        // Within the epoch that is resumed it is what the directory holds already.
        if (history.length > run.start.history.length) await save();
        throw error;
      });
      if (!trained.whole) {
        await save({ within: trained });
        return { history, stopped: 'aborted' };
      }
      within = undefined;
      const logs = { ...trained.logs, ...(await validate(run)), ...rates.logs() };
      history.push(logs);
      rates.after(logs);
      const seconds = (performance.now() - started) / 1000;
      const { loss = Number.NaN } = logs;
      run.onEvent({ event: 'epoch', epoch, epochs: fit.epochs, ...logs, loss, seconds });
      good.dispose();
      good = takeSnapshot(tf, model);
      if (judge.stop(epoch, logs)) return await finish(run, judge, history, 'early-stopping');
      if (epoch < fit.epochs && epoch % run.saveEvery === 0) await save();
    }
    return await finish(run, judge, history, 'completed');
  } finally {
    good.dispose();
  }
}

/** As in Keras the moving average takes the weights' place first, and the best epoch's weights take its. */
async function finish(run: Run, judge: Judge, history: History, stopped: StopReason): Promise<RunResult> {
  const averaged = slotOptimizer(run.model)?.finish() ?? false;
  const restored = judge.restore();
  const earlier = (restored.restoredEpoch ?? history.length) < history.length;
  const replaced = earlier ? 'by those of the best epoch' : averaged ? 'by the moving average' : undefined;
  await run.save({ history, replaced });
  return { history, stopped, ...restored };
}

type Trained = { readonly whole: true; readonly logs: Logs } | ({ readonly whole: false } & Within);

async function trainEpoch(
  run: Run,
  epoch: number,
  within: Within | undefined,
  history: History,
): Promise<Trained> {
  const { fit, measures } = run;
  const data = run.data.train;
  const order = fit.shuffle ? permutation(data.size, fit.seed, epoch - 1) : undefined;
  const steps = batchCount(data.size, fit.batchSize);
  const meter = new Meter(measures, within?.totals);
  let step = within?.step ?? 0;
  const { pause, signal } = run;
  const from = step * fit.batchSize;
  for await (const results of executions(run.step, data, { order, from, pause, signal })) {
    for (const result of results) {
      step += 1;
      if (!Number.isFinite(result.loss)) throw new LossNotFinite(result.loss, epoch, step, history);
      meter.add(result);
      run.onEvent({ event: 'batch', epoch, step, steps, ...alone(measures, result) });
    }
  }
  return step < steps ? { whole: false, step, totals: meter.totals() } : { whole: true, logs: meter.logs() };
}

/** The numbers of one batch. */
function alone(
  measures: readonly Measure[],
  result: StepResult,
): { readonly loss: number; readonly metrics: Logs } {
  const meter = new Meter(measures);
  meter.add(result);
  const { loss = result.loss, ...metrics } = meter.logs();
  return { loss, metrics };
}

async function validate(run: Run): Promise<Logs> {
  const data: Dataset | undefined = run.data.validation;
  if (data === undefined) return {};
  const logs = await evaluateOn(run.validation, run.measures, data, { pause: run.pause });
  return Object.fromEntries(Object.entries(logs).map(([name, value]) => [`val_${name}`, value]));
}
