import type { LayersModel } from '@tensorflow/tfjs';
import type { Snapshot } from '../build/index.ts';
import { slotOptimizer } from '../build/index.ts';
import type { Dataset, LoadedData } from '../data/index.ts';
import { permutation } from '../data/index.ts';
import type { Tf } from '../runtime/index.ts';
import type { FitSection } from '../spec/generated/sections.ts';
import { batchCount } from './batches.ts';
import { createEarlyStopping } from './early-stopping.ts';
import { evaluateOn } from './evaluate.ts';
import type { Logs, OnTrainEvent, StopReason } from './events.ts';
import { executions } from './executions.ts';
import type { Measure } from './measures.ts';
import { Meter } from './measures.ts';
import type { Pause } from './pause.ts';
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
}

/** The numbers of every epoch that was trained to its end. */
export type History = readonly Logs[];

export interface RunResult {
  readonly history: History;
  readonly stopped: StopReason;
  /** The epoch, from 1, whose weights early stopping restored. */
  readonly restoredEpoch?: number;
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
 * @throws LossNotFinite, with weights and optimizer back at the end of the last good epoch.
 */
export async function runLoop(run: Run): Promise<RunResult> {
  const { tf, model } = run;
  let good = takeSnapshot(tf, model);
  const history: Logs[] = [];
  const judge = createJudge(run);
  try {
    for (let epoch = 1; epoch <= run.fit.epochs; epoch += 1) {
      const started = performance.now();
      const trained = await trainEpoch(run, epoch, history).catch((error: unknown) => {
        if (error instanceof LossNotFinite) good.restore();
        throw error;
      });
      if (trained === 'aborted') return { history, stopped: 'aborted' };
      const logs = { ...trained, ...(await validate(run)) };
      history.push(logs);
      const seconds = (performance.now() - started) / 1000;
      run.onEvent({
        event: 'epoch',
        epoch,
        epochs: run.fit.epochs,
        ...logs,
        loss: trained['loss'] ?? 0,
        seconds,
      });
      good.dispose();
      good = takeSnapshot(tf, model);
      if (judge.stop(epoch, logs)) return finish(run, judge, history, 'early-stopping');
    }
    return finish(run, judge, history, 'completed');
  } finally {
    good.dispose();
    judge.dispose();
  }
}

/** As in Keras the moving average takes the weights' place first, and the best epoch's weights take its. */
function finish(run: Run, judge: Judge, history: History, stopped: StopReason): RunResult {
  slotOptimizer(run.model)?.finish();
  return { history, stopped, ...judge.restore() };
}

async function trainEpoch(run: Run, epoch: number, history: History): Promise<Logs | 'aborted'> {
  const { fit, measures } = run;
  const data = run.data.train;
  const order = fit.shuffle ? permutation(data.size, fit.seed, epoch - 1) : undefined;
  const steps = batchCount(data.size, fit.batchSize);
  const meter = new Meter(measures);
  let step = 0;
  const { pause, signal } = run;
  for await (const results of executions(run.step, data, { order, pause, signal })) {
    for (const result of results) {
      step += 1;
      if (!Number.isFinite(result.loss)) throw new LossNotFinite(result.loss, epoch, step, history);
      meter.add(result);
      run.onEvent({ event: 'batch', epoch, step, steps, ...alone(measures, result) });
    }
  }
  if (step < steps) return 'aborted';
  return meter.logs();
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

interface Judge {
  stop(epoch: number, logs: Logs): boolean;
  /** Brings the best epoch back when the spec asks for it. */
  restore(): { readonly restoredEpoch?: number };
  dispose(): void;
}

/** Early stopping, and the weights of its best epoch. */
function createJudge({ tf, model, measures, fit }: Run): Judge {
  const rule = fit.earlyStopping;
  if (rule === null) return { stop: () => false, restore: () => ({}), dispose: () => undefined };
  const verdict = createEarlyStopping(rule, measures);
  let best: { readonly epoch: number; readonly weights: Snapshot } | undefined;
  return {
    stop: (epoch, logs) => {
      const { best: isBest, stop } = verdict(epoch, logs);
      if (isBest && rule.restoreBestWeights) {
        best?.weights.dispose();
        best = { epoch, weights: takeSnapshot(tf, model) };
      }
      return stop;
    },
    restore: () => {
      best?.weights.restore();
      return best === undefined ? {} : { restoredEpoch: best.epoch };
    },
    dispose: () => best?.weights.dispose(),
  };
}
