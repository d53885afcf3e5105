import type * as tfjs from '@tensorflow/tfjs';

/** How often each whole number from 0 to `size` - 1 (int32, any shape) occurs, float32 [size]. */
export function countsOf(tf: typeof tfjs, x: tfjs.Tensor, size: number): tfjs.Tensor1D {
  const flat = tf.reshape<tfjs.Rank.R1>(x, [-1]);
  return tf.bincount(flat, tf.onesLike(tf.cast(flat, 'float32')), size);
}

/** Entries of a list at places (int32, any shape); by tf.gatherND, since tf.gather reads its places back on native. */
export function entriesAt(tf: typeof tfjs, list: tfjs.Tensor, places: tfjs.Tensor): tfjs.Tensor {
  const flat = tf.gatherND(tf.reshape(list, [-1]), tf.reshape(places, [-1, 1]));
  return tf.reshape(flat, places.shape);
}
