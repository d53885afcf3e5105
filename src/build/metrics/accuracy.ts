import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import { meanMetric } from './row.ts';

/**
 * The share of right answers (keras.io/api/metrics/accuracy_metrics). As in Keras the kind follows from the shapes:
 * binary for one unit, sparse when the target is a class number, categorical otherwise.
 */
export const accuracy = meanMetric('accuracy', 'more', (tf, y, p) => {
  if (p.shape.at(-1) === 1) return binary(tf, y, p);
  return y.rank < p.rank || y.shape.at(-1) === 1 ? sparse(tf, y, p) : categorical(tf, y, p);
});

export const binaryAccuracy = meanMetric('binary_accuracy', 'more', binary);

export const categoricalAccuracy = meanMetric('categorical_accuracy', 'more', categorical);

export const sparseCategoricalAccuracy = meanMetric('sparse_categorical_accuracy', 'more', sparse);

function binary(tf: Tf, y: Tensor, p: Tensor): Tensor {
  return tf.mean(
    tf.cast(tf.equal(tf.cast(y, 'float32'), tf.cast(tf.greater(p, 0.5), 'float32')), 'float32'),
    -1,
  );
}

function categorical(tf: Tf, y: Tensor, p: Tensor): Tensor {
  return tf.equal(tf.argMax(y, -1), tf.argMax(p, -1));
}

function sparse(tf: Tf, y: Tensor, p: Tensor): Tensor {
  const classes = tf.argMax(p, -1);
  return tf.equal(tf.cast(tf.reshape(y, classes.shape), 'int32'), classes);
}
