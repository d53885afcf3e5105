import type { LayersModel } from '@tensorflow/tfjs';
import type { Tf } from '../runtime/index.ts';
import type { FitSection } from '../spec/generated/sections.ts';
import { createEarlyStopping } from './early-stopping.ts';
import type { Logs } from './events.ts';
import type { Measure } from './measures.ts';
import { takeSnapshot, type WeightsSnapshot } from './weights.ts';

/** The epoch, from 1, that early stopping would restore, and its weights. */
export interface BestEpoch {
  readonly epoch: number;
  readonly weights: WeightsSnapshot;
}

/** Early stopping, and the weights of its best epoch. */
export interface Judge {
  /** Whether training stops after this epoch. */
  stop(epoch: number, logs: Logs): boolean;
  /** What {@link Judge.restore} would bring back. */
  best(): BestEpoch | undefined;
  /** Brings the best epoch back when the spec asks for it. */
  restore(): { readonly restoredEpoch?: number };
  dispose(): void;
}

interface Judged {
  readonly tf: Tf;
  readonly model: LayersModel;
  readonly measures: readonly Measure[];
  readonly fit: FitSection;
}

/**
 * @param history the epochs of a run that goes on
 * @param before the best of them
 * @returns the judge, and whether training had stopped after the last of these epochs
 */
export function createJudge(
  { tf, model, measures, fit }: Judged,
  history: readonly Logs[],
  before: BestEpoch | undefined,
): readonly [judge: Judge, stopped: boolean] {
  const rule = fit.earlyStopping;
  if (rule === null) return [withoutRule, false];
  const verdict = createEarlyStopping(rule, measures);
  let best = before;
  const keep = (epoch: number): void => {
    best?.weights.dispose();
    best = { epoch, weights: takeSnapshot(tf, model) };
  };
  const verdicts = history.map((logs, i) => verdict(i + 1, logs));
  // Not among what was saved, so it is the last epoch, whose weights the model has.
  if (before === undefined && verdicts.at(-1)?.best === true && rule.restoreBestWeights) keep(history.length);
  const judge: Judge = {
    stop: (epoch, logs) => {
      const { best: isBest, stop } = verdict(epoch, logs);
      if (isBest && rule.restoreBestWeights) keep(epoch);
      return stop;
    },
    best: () => best,
    restore: () => {
      best?.weights.restore();
      return best === undefined ? {} : { restoredEpoch: best.epoch };
    },
    dispose: () => best?.weights.dispose(),
  };
  return [judge, verdicts.at(-1)?.stop === true];
}

const withoutRule: Judge = {
  stop: () => false,
  best: () => undefined,
  restore: () => ({}),
  dispose: () => undefined,
};
