import type { Metric } from '../../spec/generated/classes.ts';
import { columnsOf, each, sumOf, type MetricSums } from './row.ts';

/**
 * R², the share of the targets' variance that is explained (keras.io/api/metrics/regression_metrics). Counted over the
 * whole epoch, as in Keras.
 */
export function r2Score({
  classAggregation,
  numRegressors,
}: Extract<Metric, { type: 'r2Score' }>): MetricSums {
  return {
    better: 'more',
    statistics: (tf, y, p, { weights }) => {
      const columns = p.shape.at(-1) ?? 1;
      const target = tf.reshape(tf.cast(y, 'float32'), [-1, columns]);
      const error = tf.sub(target, tf.reshape(p, [-1, columns]));
      const counts = tf.reshape(weights === undefined ? tf.onesLike(p) : each(tf, weights, p), [-1, columns]);
      const sums = [target, tf.square(target), tf.square(error), tf.onesLike(target)];
      return tf.reshape(tf.stack(sums.map((x) => tf.sum(tf.mul(x, counts), 0))), [-1]);
    },
    result: (sums) => {
      const [sum = [], squares = [], errors = [], counts = []] = columnsOf(sums, 4);
      const totals = sum.map((s, c) => (squares[c] ?? 0) - (s * s) / (counts[c] ?? 0));
      const scores = totals.map((total, c) => finite(1 - (errors[c] ?? 0) / total));
      const adjust = (score: number) => adjusted(score, sumOf(counts), numRegressors);
      switch (classAggregation) {
        case 'none':
          return scores.map(adjust);
        case 'uniformAverage':
          return adjust(sumOf(scores) / scores.length);
        case 'varianceWeightedAverage':
          return adjust(sumOf(scores.map((score, c) => score * (totals[c] ?? 0))) / sumOf(totals));
      }
    },
  };
}

/** Keras gives a target that does not vary a score of 0. */
function finite(score: number): number {
  return Math.abs(score) === Infinity ? 0 : score;
}

/** Less for each regressor; with as many of them as numbers there is nothing to adjust by. */
function adjusted(score: number, samples: number, regressors: number): number {
  if (regressors === 0 || regressors >= samples - 1) return score;
  return 1 - ((1 - score) * (samples - 1)) / (samples - regressors - 1);
}
