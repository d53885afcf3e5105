import type * as tfjs from '@tensorflow/tfjs';

type Tf = typeof tfjs;
type Tensor = tfjs.Tensor;

export type ActivationFunction = (tf: Tf, x: Tensor) => Tensor;

/**
 * Keras 3's activations (keras.io/api/layers/activations) with their default arguments, by ops whose gradients are
 * those that Keras has on TensorFlow, at the corners too.
 */

/** min(max(x, 0), 6). At 6 itself the slope of tf.relu6 is 1, that of TensorFlow 0. */
export const relu6: ActivationFunction = (tf, x) => {
  const differentiable = tf.customGrad((_x, save) => {
    if (typeof save === 'function') save([x]);
    return {
      value: tf.relu6(x),
      gradFunc: (dy, [saved = x]) => {
        const rising = tf.logicalAnd(tf.greater(saved, 0), tf.less(saved, 6));
        return [tf.mul(dy, tf.cast(rising, 'float32'))];
      },
    };
  });
  return differentiable(x);
};

/** Keras 3's hard sigmoid, relu6(x + 3) / 6; tf.layers has that of Keras 2, clip(0.2 x + 0.5). */
export const hardSigmoid: ActivationFunction = (tf, x) => tf.div(relu6(tf, tf.add(x, 3)), 6);

export const celu: ActivationFunction = (tf, x) => tf.add(tf.maximum(x, 0), tf.expm1(tf.minimum(x, 0)));

export const exponential: ActivationFunction = (tf, x) => tf.exp(x);

/** The first half of the last axis, gated by the second. */
export const glu: ActivationFunction = (tf, x) => {
  const [value = x, gate = x] = tf.split(x, 2, -1);
  return tf.mul(value, tf.sigmoid(gate));
};

export const hardShrink: ActivationFunction = (tf, x) =>
  tf.where(tf.greater(tf.abs(x), 0.5), x, tf.zerosLike(x));

export const hardSilu: ActivationFunction = (tf, x) => tf.mul(x, hardSigmoid(tf, x));

export const hardTanh: ActivationFunction = (tf, x) => tf.clipByValue(x, -1, 1);

export const leakyRelu: ActivationFunction = (tf, x) => tf.leakyRelu(x, 0.2);

export const logSigmoid: ActivationFunction = (tf, x) => tf.neg(tf.softplus(tf.neg(x)));

export const softShrink: ActivationFunction = (tf, x) =>
  tf.where(
    tf.greater(x, 0.5),
    tf.sub(x, 0.5),
    tf.where(tf.less(x, -0.5), tf.add(x, 0.5), tf.zerosLike(x)),
  );

export const sparsePlus: ActivationFunction = (tf, x) =>
  between(tf, x, [tf.zerosLike(x), tf.mul(0.25, tf.square(tf.add(x, 1))), x]);

export const sparseSigmoid: ActivationFunction = (tf, x) =>
  between(tf, x, [tf.zerosLike(x), tf.mul(0.5, tf.add(x, 1)), tf.onesLike(x)]);

export const squareplus: ActivationFunction = (tf, x) =>
  tf.div(tf.add(x, tf.sqrt(tf.add(tf.square(x), 4))), 2);

export const tanhShrink: ActivationFunction = (tf, x) => tf.sub(x, tf.tanh(x));

/** One of three values: where x is at most -1, between, and from 1 on. */
function between(tf: Tf, x: Tensor, [low, inside, high]: readonly [Tensor, Tensor, Tensor]): Tensor {
  return tf.where(tf.lessEqual(x, -1), low, tf.where(tf.greaterEqual(x, 1), high, inside));
}
