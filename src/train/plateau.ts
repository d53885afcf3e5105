import type { ReduceLROnPlateau } from '../spec/generated/sections.ts';
import { moreIsBetter } from './early-stopping.ts';
import type { Logs } from './events.ts';
import type { Measure } from './measures.ts';

type Rule = NonNullable<ReduceLROnPlateau>;

/**
 * Keras's ReduceLROnPlateau (keras.io/api/callbacks/reduce_lr_on_plateau): call it after each epoch with the numbers and the
 * learning rate of the epoch; it gives the rate of the next one. Rates are 32-bit numbers, as the optimizer has them.
 */
export function createPlateau(
  rule: Rule,
  measures: readonly Measure[],
): (logs: Logs, rate: number) => number {
  const sign = moreIsBetter(rule.monitor, measures) ? 1 : -1;
  let best: number | undefined;
  let wait = 0;
  let cooldown = 0;
  return (logs, rate) => {
    const current = sign * (logs[rule.monitor] ?? Number.NaN);
    if (cooldown > 0) {
      cooldown -= 1;
      wait = 0;
    }
    if (best === undefined || current - rule.minDelta > best) {
      best = current;
      wait = 0;
      return rate;
    }
    if (cooldown > 0) return rate;
    wait += 1;
    if (wait < rule.patience || rate <= Math.fround(rule.minLr)) return rate;
    cooldown = rule.cooldown;
    wait = 0;
    return Math.fround(Math.max(rate * rule.factor, rule.minLr));
  };
}

/** What sets the learning rate of a run, and its part of the history. */
export interface RateControl {
  /** The rate of the epoch at hand, under Keras's name. */
  logs(): Logs;
  /** Called after each epoch. */
  after(logs: Logs): void;
}

/** An optimizer whose learning rate can be set. */
interface Rated {
  rate(): number;
  setRate(rate: number): void;
}

/** @param history the epochs of a run that goes on, after which the rate is what it was. */
export function rateControl(
  rule: ReduceLROnPlateau,
  measures: readonly Measure[],
  optimizer: Rated | undefined,
  history: readonly Logs[],
): RateControl {
  if (rule === null || optimizer === undefined) return { logs: () => ({}), after: () => undefined };
  const plateau = createPlateau(rule, measures);
  let rate = optimizer.rate();
  const after = (logs: Logs): void => {
    const next = plateau(logs, rate);
    if (next !== rate) optimizer.setRate(next);
    rate = next;
  };
  for (const logs of history) after(logs);
  return { logs: () => ({ learning_rate: rate }), after };
}
