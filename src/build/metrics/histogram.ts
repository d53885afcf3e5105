import type { Rank, Tensor, Tensor1D } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import { columnsOf, spread } from './row.ts';

/** How many of the true and of the false labels have a prediction above each threshold, and up to it. */
export interface Counts {
  readonly truePositives: readonly number[];
  readonly falsePositives: readonly number[];
  readonly trueNegatives: readonly number[];
  readonly falseNegatives: readonly number[];
}

/** Which predictions are above which thresholds. */
export interface Thresholds {
  readonly count: number;
  /** How many thresholds each prediction is above: 0 up to all, as float32. */
  bucket(tf: Tf, predictions: Tensor): Tensor;
}

/** Any thresholds as Keras counts them: those that part 0 to 1 evenly by a product, others in rising order by comparing. */
export function thresholdsOf(values: readonly number[]): Thresholds {
  const rising = [...values].sort((a, b) => a - b);
  const parts = rising.length - 1;
  const even = parts >= 2 && rising.every((t, i) => Math.abs(t - i / parts) <= 1e-7 + 1e-5 * (i / parts));
  return even ? evenlySpread(rising.length, false) : listed(rising);
}

/** Rising thresholds, each compared. */
export function listed(values: readonly number[]): Thresholds {
  return {
    count: values.length,
    bucket: (tf, p) =>
      tf.sum(tf.cast(tf.greater(tf.expandDims(p, -1), tf.tensor1d([...values])), 'float32'), -1),
  };
}

/**
 * Thresholds evenly spread from 0 to 1, as Keras counts them (metrics_utils.py): by a product, not by comparisons. With
 * `open` ends the first lies below 0, so that every prediction is above it.
 */
export function evenlySpread(count: number, open: boolean): Thresholds {
  return {
    count,
    bucket: (tf, p) => {
      // What is no number counts as 0, as in Keras; it has no place among the buckets.
      const known = tf.where(tf.isNaN(p), tf.zerosLike(p), p);
      const above = tf.ceil(tf.mul(tf.clipByValue(known, 0, 1), count - 1));
      return open ? tf.maximum(above, 1) : above;
    },
  };
}

/**
 * Labels by the bucket of their prediction: those that are true, then those that are false. A column for each label when
 * the last axis is one of labels. The sum over batches says all that `countsOf` needs.
 */
export function histogram(
  tf: Tf,
  thresholds: Thresholds,
  y: Tensor,
  p: Tensor,
  options: {
    readonly labels?: number;
    readonly weights?: readonly number[];
    /** What each example counts. */
    readonly examples?: Tensor | undefined;
  } = {},
): Tensor {
  const { labels = 1, weights, examples } = options;
  const buckets = thresholds.count + 1;
  const column = labels === 1 ? tf.scalar(0) : tf.mul(tf.range(0, labels), buckets);
  const index = tf.cast(tf.reshape(tf.add(thresholds.bucket(tf, p), column), [-1]), 'int32');
  const truth = tf.cast(tf.notEqual(y, 0), 'float32');
  const factors = [
    ...(weights === undefined ? [] : [tf.tensor1d([...weights])]),
    ...(examples === undefined ? [] : [spread(tf, examples, truth)]),
  ];
  const weight = factors.reduce<Tensor>((product, factor) => tf.mul(product, factor), tf.onesLike(truth));
  const count = (each: Tensor) =>
    tf.bincount(index as Tensor1D, tf.reshape<Rank.R1>(each, [-1]), labels * buckets);
  return tf.concat([count(tf.mul(truth, weight)), count(tf.mul(tf.sub(1, truth), weight))]);
}

/** What the histograms of each label mean for each threshold. */
export function countsOf(sums: readonly number[], labels = 1): readonly Counts[] {
  const [trues = [], falses = []] = columnsOf(sums, 2);
  const falseColumns = columnsOf(falses, labels);
  return columnsOf(trues, labels).map((column, i) => {
    const [yes, no] = [above(column), above(falseColumns[i] ?? [])];
    return {
      truePositives: yes.counts,
      falseNegatives: yes.counts.map((count) => yes.total - count),
      falsePositives: no.counts,
      trueNegatives: no.counts.map((count) => no.total - count),
    };
  });
}

/** For each threshold, how many are in a bucket above it. */
function above(buckets: readonly number[]): { readonly counts: readonly number[]; readonly total: number } {
  const counts: number[] = [];
  let total = 0;
  for (const count of [...buckets].reverse()) counts.unshift((total += count));
  return { counts: counts.slice(1), total };
}
