import type * as tfjs from '@tensorflow/tfjs';
import { resizeWeights, type Resampling } from '../shapes/resize-weights.ts';

/**
 * An image [batch, height, width, channels] at another height and width, as tf.image.resize of TensorFlow 2 makes it.
 * Every interpolation weighs rows, then columns, so each is a matrix; its gradient is exact on every backend, where
 * those of TensorFlow.js's resizing ops are not.
 */
export function resize(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  lengths: readonly number[],
  resampling: Resampling,
): tfjs.Tensor {
  return lengths.reduce((y, length, i) => resampled(tf, y, i + 1, length, resampling), x);
}

function resampled(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  axis: number,
  length: number,
  resampling: Resampling,
): tfjs.Tensor {
  const before = x.shape[axis] ?? 1;
  if (before === length && !resampling.antialias && resampling.interpolation !== 'area') return x;
  const outer = x.shape.slice(0, axis).reduce((product, dim) => product * dim, 1);
  const inner = x.shape.slice(axis + 1).reduce((product, dim) => product * dim, 1);
  const weights = tf.tensor(resizeWeights(before, length, resampling), [1, length, before], 'float32');
  const many = tf.mul(weights, tf.ones([outer, 1, 1]));
  return tf.reshape(tf.matMul(many, tf.reshape(x, [outer, before, inner])), x.shape.with(axis, length));
}
