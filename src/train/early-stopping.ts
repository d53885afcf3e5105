import type { EarlyStopping } from '../spec/generated/sections.ts';
import type { Logs } from './events.ts';
import type { Measure } from './measures.ts';

/** What an epoch means for early stopping. */
export interface Verdict {
  /** This epoch is the best so far. */
  readonly best: boolean;
  readonly stop: boolean;
}

/** Keras's EarlyStopping (keras.io/api/callbacks/early_stopping): call it after each epoch, from 1. */
export function createEarlyStopping(
  rule: NonNullable<EarlyStopping>,
  measures: readonly Measure[],
): (epoch: number, logs: Logs) => Verdict {
  const sign = moreIsBetter(rule.monitor, measures) ? 1 : -1;
  let best: number | undefined;
  let wait = 0;
  return (epoch, logs) => {
    const current = sign * (logs[rule.monitor] ?? Number.NaN);
    wait += 1;
    if (best === undefined || current - rule.minDelta > best) {
      best = current;
      wait = 0;
      return { best: true, stop: false };
    }
    return { best: false, stop: wait >= rule.patience && epoch > 1 };
  };
}

/** Whether a number that is watched is better the larger it is. */
export function moreIsBetter(monitor: string, measures: readonly Measure[]): boolean {
  const measure = measures.find((m) => m.name === monitor.replace(/^val_/, ''));
  return measure !== undefined && measure.row !== 'loss' && measure.row.better === 'more';
}
