import type { Logs } from '../../train/index.ts';

/** One training of a network. */
export interface Trial {
  readonly seed: number;
  readonly epochs: number;
  /** Seconds for one epoch; undefined for a model that was trained before. */
  readonly secondsPerEpoch?: number;
  /** Loss and metrics of the last epoch, or of the one whose weights were restored. */
  readonly logs: Logs;
}

/** A network of the comparison, and how it trained with each seed. */
export interface Result {
  readonly label: string;
  readonly params: number;
  /** FLOPs for one example, forward; null where they are not known. */
  readonly flops: number | null;
  readonly trials: readonly Trial[];
}

/** Over the seeds. */
export interface Spread {
  readonly mean: number;
  readonly min: number;
  readonly max: number;
}

/** Of numbers that all trials have; undefined when one lacks it. */
export function spreadOf(
  { trials }: Result,
  number: (trial: Trial) => number | undefined,
): Spread | undefined {
  const values = trials.map(number).filter((value) => value !== undefined);
  if (values.length === 0 || values.length < trials.length) return undefined;
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return { mean, min: Math.min(...values), max: Math.max(...values) };
}

/** How much worse it does on examples that it was not trained on: what overfitting widens. */
export function gapOf({ logs }: Trial): number | undefined {
  const { loss, val_loss: validation } = logs;
  return loss === undefined || validation === undefined ? undefined : validation - loss;
}
