import type { Tensor } from '@tensorflow/tfjs';

/** Where training stood when its model was saved, so that it can go on. */
export interface Progress {
  /** `fit.seed` of the run. */
  readonly seed: number;
  /** Steps that were made after the last whole epoch. */
  readonly step: number;
  /** What these steps add up to. */
  readonly totals?: EpochTotals;
  /** The best epoch so far, from 1, where early stopping would restore it and it is not the last one. */
  readonly bestEpoch?: number;
  /** The end of training has put other weights in the place of those that the last step made. */
  readonly replaced?: 'by the moving average' | 'by those of the best epoch';
}

/** The numbers of an epoch, before they are divided. */
export interface EpochTotals {
  readonly loss: number;
  readonly examples: number;
  /** By metric. */
  readonly sums: readonly (readonly number[])[];
}

/** What JSON makes of totals: null for what is no number, such as a metric of predictions that it is not made for. */
type JsonTotals = {
  readonly loss: number | null;
  readonly examples: number;
  readonly sums: readonly (readonly (number | null)[])[];
};

/** The same with NaN in place of null. */
export function fromJsonTotals({ loss, examples, sums }: JsonTotals): EpochTotals {
  const number = (value: number | null): number => value ?? Number.NaN;
  return { loss: number(loss), examples, sums: sums.map((each) => each.map(number)) };
}

/** What is saved with a model so that its training can go on. */
export interface Checkpoint {
  readonly progress: Progress;
  /** The weights of `progress.bestEpoch`, in the model's order. */
  readonly best?: readonly Tensor[] | undefined;
}

/** Before the names of weights, in the group of those of the best epoch. */
export const BEST = 'best/';
