import type * as tfjs from '@tensorflow/tfjs';

/** What is computed by steps, such as comparing: its gradient is 0, where TensorFlow.js has none and fails. */
export function stepwise(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  compute: (x: tfjs.Tensor) => tfjs.Tensor,
): tfjs.Tensor {
  const differentiable = tf.customGrad((given) => ({
    value: compute(given as tfjs.Tensor),
    gradFunc: () => [tf.zeros(x.shape)],
  }));
  return differentiable(x);
}
