import type * as tfjs from '@tensorflow/tfjs';
import type { Regularizer } from '../../spec/generated/classes.ts';

/**
 * Keras's OrthogonalRegularizer (keras.io/api/layers/regularizers): half of `factor` times the mean of |cosine| over the pairs
 * of rows, or columns, of a matrix. tf.layers has none, so that a saved model names it an L1L2 of nothing: what plain
 * TensorFlow.js loads predicts alike.
 */
export function orthogonalRegularizer(
  tf: typeof tfjs,
  { factor, mode }: Extract<Regularizer, { type: 'orthogonalRegularizer' }>,
) {
  return Object.assign(tf.regularizers.l1l2({ l1: 0, l2: 0 }), {
    apply: (x: tfjs.Tensor): tfjs.Tensor =>
      tf.tidy(() => {
        const vectors = mode === 'rows' ? x : tf.transpose(x);
        const [size = 1] = vectors.shape;
        const lengths = tf.sqrt(tf.maximum(tf.sum(tf.square(vectors), 1, true), 1e-14));
        const units = tf.div(vectors, lengths);
        const cosines = tf.mul(tf.matMul(units, units, false, true), tf.sub(1, tf.eye(size)));
        const pairs = (size * (size - 1)) / 2;
        return tf.mul(tf.sum(tf.abs(cosines)), (factor * 0.5) / pairs);
      }),
  });
}
