import type * as tfjs from '@tensorflow/tfjs';

type Tf = typeof tfjs;
type Tensor = tfjs.Tensor;

export type ActivationFunction = (tf: Tf, x: Tensor) => Tensor;

/**
 * Keras 3's activations (keras.io/api/layers/activations) with their default arguments and the slopes that TensorFlow
 * gives them, at the corners too.
 */

/** min(max(x, 0), 6). At 6 itself the slope of tf.relu6 is 1, that of TensorFlow 0. */
export const relu6 = elementwise(
  (tf, x) => tf.relu6(x),
  (tf, x) => where(tf, tf.logicalAnd(tf.greater(x, 0), tf.less(x, 6)), 1, 0),
);

/** At 0 the slope of tf.selu is that of the curve below, that of TensorFlow the one above. */
export const selu = elementwise(
  (tf, x) => tf.selu(x),
  (tf, x) => where(tf, tf.less(x, 0), tf.mul(SELU_SCALE * SELU_ALPHA, tf.exp(x)), SELU_SCALE),
);

/** Of Klambauer et al. 2017, "Self-normalizing neural networks". */
const SELU_ALPHA = 1.6732632423543772;
const SELU_SCALE = 1.0507009873554805;

/** Keras 3's hard sigmoid, relu6(x + 3) / 6; tf.layers has that of Keras 2. */
export const hardSigmoid: ActivationFunction = (tf, x) => tf.div(relu6(tf, tf.add(x, 3)), 6);

/** Keras 2's hard sigmoid, and that of tf.layers. */
export const legacyHardSigmoid: ActivationFunction = (tf, x) =>
  tf.clipByValue(tf.add(tf.mul(x, 0.2), 0.5), 0, 1);

export const celu: ActivationFunction = (tf, x) => tf.add(tf.maximum(x, 0), tf.expm1(tf.minimum(x, 0)));

export const exponential: ActivationFunction = (tf, x) => tf.exp(x);

/** The first half of the last axis, gated by the second. */
export const glu: ActivationFunction = (tf, x) => {
  const [value = x, gate = x] = tf.split(x, 2, -1);
  return tf.mul(value, tf.sigmoid(gate));
};

export const hardShrink = elementwise(
  (tf, x) => where(tf, tf.greater(tf.abs(x), 0.5), x, 0),
  (tf, x) => where(tf, tf.greater(tf.abs(x), 0.5), 1, 0),
);

export const hardSilu: ActivationFunction = (tf, x) => tf.mul(x, hardSigmoid(tf, x));

export const hardTanh: ActivationFunction = (tf, x) => tf.clipByValue(x, -1, 1);

export const leakyRelu: ActivationFunction = (tf, x) => tf.leakyRelu(x, 0.2);

export const logSigmoid: ActivationFunction = (tf, x) => tf.neg(tf.softplus(tf.neg(x)));

export const softShrink = elementwise(
  (tf, x) => where(tf, tf.greater(x, 0.5), tf.sub(x, 0.5), where(tf, tf.less(x, -0.5), tf.add(x, 0.5), 0)),
  (tf, x) => where(tf, tf.greater(tf.abs(x), 0.5), 1, 0),
);

export const sparsePlus = elementwise(
  (tf, x) => ramp(tf, x, tf.mul(0.25, tf.square(tf.add(x, 1))), x),
  (tf, x) => ramp(tf, x, tf.mul(0.5, tf.add(x, 1)), 1),
);

export const sparseSigmoid = elementwise(
  (tf, x) => ramp(tf, x, tf.mul(0.5, tf.add(x, 1)), 1),
  (tf, x) => ramp(tf, x, 0.5, 0),
);

export const squareplus: ActivationFunction = (tf, x) =>
  tf.div(tf.add(x, tf.sqrt(tf.add(tf.square(x), 4))), 2);

export const tanhShrink: ActivationFunction = (tf, x) => tf.sub(x, tf.tanh(x));

/** A function of each element by itself, with its slope: TensorFlow.js finds no gradient through a comparison. */
function elementwise(value: ActivationFunction, slope: ActivationFunction): ActivationFunction {
  return (tf, x) => {
    const differentiable = tf.customGrad((_x, save) => {
      if (typeof save === 'function') save([x]);
      return { value: value(tf, x), gradFunc: (dy, [saved = x]) => [tf.mul(dy, slope(tf, saved))] };
    });
    return differentiable(x);
  };
}

/** tf.where of tensors or numbers, of the condition's shape. */
function where(tf: Tf, condition: Tensor, yes: Tensor | number, no: Tensor | number): Tensor {
  const whole = (part: Tensor | number) => (typeof part === 'number' ? tf.fill(condition.shape, part) : part);
  return tf.where(condition, whole(yes), whole(no));
}

/** 0 up to -1, `inside` between -1 and 1, `above` from 1 on. */
function ramp(tf: Tf, x: Tensor, inside: Tensor | number, above: Tensor | number): Tensor {
  return where(tf, tf.lessEqual(x, -1), 0, where(tf, tf.greaterEqual(x, 1), above, inside));
}
