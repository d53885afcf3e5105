import type * as tfjs from '@tensorflow/tfjs';

/**
 * What `make` computes, as a constant to whoever takes a gradient: tf.layers goes back through everything that leads to a
 * weight, and comparisons have no gradient.
 */
export function stopGradient(tf: typeof tfjs, make: () => tfjs.Tensor): tfjs.Tensor {
  // An op of no inputs, inside which nothing is recorded.
  return tf.customGrad(() => ({ value: make(), gradFunc: () => [] }))();
}
