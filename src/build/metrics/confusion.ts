import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import type { MetricRow } from './row.ts';

/**
 * Of all that was called positive (above 0.5), the share that is (keras.io/api/metrics/classification_metrics).
 * Counted over the whole epoch, as in Keras; tf.layers averages over batches and wants outputs of exactly 1.
 */
export const precision: MetricRow = {
  name: 'precision',
  better: 'more',
  statistics: (tf, y, p) => counts(tf, called(tf, p), truth(tf, y)),
  result: share,
  resultTensor: shareTensor,
};

/** Of all that is positive, the share that was called so. */
export const recall: MetricRow = {
  name: 'recall',
  better: 'more',
  statistics: (tf, y, p) => counts(tf, truth(tf, y), called(tf, p)),
  result: share,
  resultTensor: shareTensor,
};

/** How often both hold, and how often only `given` does. */
function counts(tf: Tf, given: Tensor, other: Tensor): Tensor {
  return tf.stack([tf.sum(tf.mul(given, other)), tf.sum(tf.mul(given, tf.sub(1, other)))]);
}

function truth(tf: Tf, y: Tensor): Tensor {
  return tf.cast(tf.notEqual(y, 0), 'float32');
}

function called(tf: Tf, p: Tensor): Tensor {
  return tf.cast(tf.greater(p, 0.5), 'float32');
}

function share([both = 0, only = 0]: readonly number[]): number {
  return both + only === 0 ? 0 : both / (both + only);
}

function shareTensor(tf: Tf, sums: Tensor): Tensor {
  const [both, only] = tf.split(sums, 2);
  return tf.divNoNan(both ?? 0, tf.add(both ?? 0, only ?? 0));
}
