import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import type { Metric } from '../../spec/generated/classes.ts';
import { columnsOf, each, sumOf, type MetricSums } from './row.ts';

type FScore = Pick<Extract<Metric, { type: 'fBetaScore' }>, 'average' | 'beta' | 'threshold'>;

/** What Keras adds to denominators. */
const EPSILON = 1e-7;

/** Harmonic means of precision and recall (keras.io/api/metrics/classification_metrics), over the whole epoch. */
export function fScore({ average, beta, threshold }: FScore): MetricSums {
  return {
    better: 'more',
    statistics: (tf, target, p, { weights }) => {
      const units = p.shape.at(-1) ?? 1;
      const y = tf.reshape(tf.cast(target, 'float32'), [-1, units]);
      const called = tf.reshape(tf.cast(yes(tf, p, threshold), 'float32'), [-1, units]);
      const parts = [tf.mul(called, y), tf.mul(called, tf.sub(1, y)), tf.mul(tf.sub(1, called), y), y];
      const counts = weights && tf.reshape(each(tf, weights, p), [-1, units]);
      const counted = counts === undefined ? parts : parts.map((part) => tf.mul(part, counts));
      const sums = tf.stack(counted.map((part) => tf.sum(part, 0)));
      return tf.reshape(average === 'micro' ? tf.sum(sums, 1) : sums, [-1]);
    },
    result: (sums) => {
      const [tp = [], fp = [], fn = [], weights = []] = columnsOf(sums, 4);
      const scores = tp.map((t, i) => score(t, fp[i] ?? 0, fn[i] ?? 0, beta));
      if (average === 'none') return scores;
      if (average !== 'weighted') return sumOf(scores) / scores.length;
      return sumOf(scores.map((s, i) => (s * (weights[i] ?? 0)) / (sumOf(weights) + EPSILON)));
    },
  };
}

/** The largest output of each example when there is no threshold, unless all are 0. */
function yes(tf: Tf, p: Tensor, threshold: number | null): Tensor {
  if (threshold !== null) return tf.greater(p, threshold);
  return tf.logicalAnd(tf.greaterEqual(p, tf.max(p, -1, true)), tf.greater(tf.abs(p), 1e-9));
}

function score(tp: number, fp: number, fn: number, beta: number): number {
  const precision = tp / (tp + fp + EPSILON);
  const recall = tp / (tp + fn + EPSILON);
  return ((precision * recall) / (beta ** 2 * precision + recall + EPSILON)) * (1 + beta ** 2);
}
