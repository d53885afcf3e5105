import type { MetricRow } from './row.ts';

/**
 * R², the share of the targets' variance that is explained, averaged over the columns
 * (keras.io/api/metrics/regression_metrics). Counted over the whole epoch, as in Keras.
 */
export const r2Score: MetricRow = {
  name: 'r2_score',
  better: 'more',
  statistics: (tf, y, p) => {
    const columns = p.shape.at(-1) ?? 1;
    const target = tf.reshape(tf.cast(y, 'float32'), [-1, columns]);
    const error = tf.sub(target, tf.reshape(p, [-1, columns]));
    const sums = [target, tf.square(target), tf.square(error), tf.onesLike(target)];
    return tf.reshape(tf.stack(sums.map((x) => tf.sum(x, 0))), [-1]);
  },
  result: (sums) => {
    const columns = sums.length / 4;
    const scores = Array.from({ length: columns }, (_, c) =>
      score(sums[c] ?? 0, sums[columns + c] ?? 0, sums[2 * columns + c] ?? 0, sums[3 * columns + c] ?? 0),
    );
    return scores.reduce((a, b) => a + b, 0) / columns;
  },
  resultTensor: (tf, sums) => {
    const [sum = 0, squares = 0, errors = 0, count = 0] = tf.split(sums, 4);
    const raw = tf.sub(1, tf.div(errors, tf.sub(squares, tf.div(tf.square(sum), count))));
    const infinite = tf.equal(tf.abs(raw), Infinity);
    return tf.mean(tf.where(infinite, tf.zerosLike(raw), raw));
  },
};

function score(sum: number, squares: number, errors: number, count: number): number {
  const raw = 1 - errors / (squares - (sum * sum) / count);
  return Number.isFinite(raw) || Number.isNaN(raw) ? raw : 0;
}
