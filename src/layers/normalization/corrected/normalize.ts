import type * as tfjs from '@tensorflow/tfjs';

/** Statistics by which a tensor is normalised, of a shape that broadcasts to it. */
export interface Moments {
  readonly mean: tfjs.Tensor;
  readonly variance: tfjs.Tensor;
}

/** A factor and an offset besides, where the layer learns them. */
interface Scaled extends Moments {
  readonly gamma: tfjs.Tensor | undefined;
  readonly beta: tfjs.Tensor | undefined;
}

/** As Keras computes it: x · f + (beta - mean · f) with f = gamma / sqrt(variance + epsilon). */
export function normalize(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  { mean, variance, gamma, beta }: Scaled,
  epsilon: number,
): tfjs.Tensor {
  const inverse = tf.rsqrt(tf.add(variance, epsilon));
  const factor = gamma ? tf.mul(inverse, gamma) : inverse;
  const shift = tf.neg(tf.mul(mean, factor));
  return tf.add(tf.mul(x, factor), beta ? tf.add(beta, shift) : shift);
}
