import type * as tfjs from '@tensorflow/tfjs';
import { oneHotAxes, type OutputMode } from '../encoding.ts';

/** Whole numbers (int32) as the mode says; what lies outside 0 to depth - 1 counts for no class. */
export function encode(tf: typeof tfjs, indices: tfjs.Tensor, mode: OutputMode, depth: number): tfjs.Tensor {
  switch (mode) {
    case 'int':
      return indices;
    case 'oneHot':
      return oneHot(tf, tf.reshape(indices, [...oneHotAxes(indices.shape)] as number[]), depth);
    case 'multiHot':
      return tf.max(oneHot(tf, indices, depth), 1);
    case 'count':
    case 'tfIdf':
      return tf.sum(oneHot(tf, indices, depth), 1);
  }
}

/** Whole numbers as float32 with an axis of `depth` classes behind the others. */
export function oneHot(tf: typeof tfjs, indices: tfjs.Tensor, depth: number): tfjs.Tensor {
  return tf.cast(tf.oneHot(indices, depth), 'float32');
}

/** Numbers as int32, fractions cut off. */
export function whole(tf: typeof tfjs, x: tfjs.Tensor): tfjs.Tensor {
  return tf.cast(x, 'int32');
}
