import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import type { Metric } from '../../spec/generated/classes.ts';
import { meanMetric, type MetricSums } from './row.ts';

/**
 * The share of right answers (keras.io/api/metrics/accuracy_metrics). As in Keras the kind follows from the shapes:
 * binary for one unit, sparse when the target is a class number, categorical otherwise.
 */
export const accuracy = meanMetric('more', (tf, y, p) => {
  if (p.shape.at(-1) === 1) return binary(tf, y, p, 0.5);
  return y.rank < p.rank || y.shape.at(-1) === 1 ? sparse(tf, y, p) : categorical(tf, y, p);
});

export function binaryAccuracy(threshold: number): MetricSums {
  return meanMetric('more', (tf, y, p) => binary(tf, y, p, threshold));
}

export const categoricalAccuracy = meanMetric('more', categorical);

export const sparseCategoricalAccuracy = meanMetric('more', sparse);

type SparseTopK = Extract<Metric, { type: 'sparseTopKCategoricalAccuracy' }>;

export function topKCategoricalAccuracy(k: number): MetricSums {
  return meanMetric('more', (tf, y, p) => amongLargest(tf, tf.argMax(y, -1), p, k));
}

export function sparseTopKCategoricalAccuracy({ k, fromSortedIds }: SparseTopK): MetricSums {
  const among = fromSortedIds ? amongFirst : amongLargest;
  return meanMetric('more', (tf, y, p) => among(tf, y, p, k));
}

function binary(tf: Tf, y: Tensor, p: Tensor, threshold: number): Tensor {
  const called = tf.cast(tf.greater(p, threshold), 'float32');
  return tf.mean(tf.cast(tf.equal(tf.cast(y, 'float32'), called), 'float32'), -1);
}

function categorical(tf: Tf, y: Tensor, p: Tensor): Tensor {
  return tf.equal(tf.argMax(y, -1), tf.argMax(p, -1));
}

function sparse(tf: Tf, y: Tensor, p: Tensor): Tensor {
  const classes = tf.argMax(p, -1);
  return tf.equal(tf.cast(tf.reshape(y, classes.shape), 'int32'), classes);
}

/** Whether the right class is one of the first `k` numbers of the output. */
function amongFirst(tf: Tf, y: Tensor, p: Tensor, k: number): Tensor {
  const first = tf.slice(
    p,
    p.shape.map(() => 0),
    p.shape.with(-1, Math.min(k, p.shape.at(-1) ?? 1)),
  );
  const classes = tf.reshape(tf.cast(y, 'float32'), [...p.shape.slice(0, -1), 1]);
  return tf.any(tf.equal(first, classes), -1);
}

/** Whether fewer than `k` classes have a larger output than the right one: of equal outputs all are among them. */
function amongLargest(tf: Tf, y: Tensor, p: Tensor, k: number): Tensor {
  const classes = tf.cast(tf.reshape(y, [-1]), 'int32');
  const rows = tf.reshape(p, [-1, p.shape.at(-1) ?? 1]);
  const own = tf.sum(tf.mul(rows, tf.oneHot(classes, rows.shape[1] ?? 1)), -1, true);
  const larger = tf.sum(tf.cast(tf.greater(rows, own), 'float32'), -1);
  return tf.reshape(tf.less(larger, k), p.shape.slice(0, -1));
}
