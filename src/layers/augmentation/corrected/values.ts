import type * as tfjs from '@tensorflow/tfjs';

/** Cuts values to a range. */
export function clipTo(tf: typeof tfjs, x: tfjs.Tensor, [a = 0, b = a]: readonly number[]): tfjs.Tensor {
  return tf.clipByValue(x, Math.min(a, b), Math.max(a, b));
}

/**
 * Values of one range as those of another. By the reciprocal of the first, which TensorFlow makes of a division by a constant in
 * a graph: a last digit decides on which side of a whole number a byte that was brought to [0, 1] comes back.
 */
export function rescale(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  [low = 0, high = 1]: readonly number[],
  [newLow = 0, newHigh = 1]: readonly number[],
): tfjs.Tensor {
  if (low === newLow && high === newHigh) return x;
  return tf.add(tf.mul(tf.mul(tf.sub(x, low), 1 / (high - low)), newHigh - newLow), newLow);
}

/** The range, rising. */
export function rising([a = 0, b = a]: readonly number[]): readonly [number, number] {
  return [Math.min(a, b), Math.max(a, b)];
}

/** Of images whose flag [batch] is set, the changed ones; of the others, those that were there. */
export function choose(
  tf: typeof tfjs,
  flags: tfjs.Tensor,
  changed: tfjs.Tensor,
  x: tfjs.Tensor,
): tfjs.Tensor {
  return tf.where(tf.reshape(flags, [-1, 1, 1, 1]), changed, x);
}

/** The brightness of red, green and blue, [batch, height, width, 1]; of one channel, that channel. */
export function grey(tf: typeof tfjs, x: tfjs.Tensor): tfjs.Tensor {
  if (x.shape[3] === 1) return x;
  return tf.sum(tf.mul(x, tf.tensor1d([0.2989, 0.587, 0.114], 'float32')), 3, true);
}
