import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';

/** What Keras adds or clips by (`keras.config.epsilon()`). */
export const EPSILON = 1e-7;

type Compute = (tf: Tf, y: Tensor, p: Tensor) => Tensor;

export const meanSquaredError: Compute = (tf, y, p) => tf.mean(tf.square(tf.sub(p, y)), -1);

export const meanAbsoluteError: Compute = (tf, y, p) => tf.mean(tf.abs(tf.sub(p, y)), -1);

export const meanAbsolutePercentageError: Compute = (tf, y, p) =>
  tf.mul(100, tf.mean(tf.abs(tf.div(tf.sub(y, p), floor(tf, tf.abs(y)))), -1));

export const meanSquaredLogarithmicError: Compute = (tf, y, p) => {
  const log = (x: Tensor) => tf.log(tf.add(floor(tf, x), 1));
  return tf.mean(tf.square(tf.sub(log(p), log(y))), -1);
};

export const kullbackLeiblerDivergence: Compute = (tf, y, p) => {
  const [safeY, safeP] = [tf.clipByValue(y, EPSILON, 1), tf.clipByValue(p, EPSILON, 1)];
  return tf.sum(tf.mul(safeY, tf.log(tf.div(safeY, safeP))), -1);
};

export const poisson: Compute = (tf, y, p) => tf.mean(tf.sub(p, tf.mul(y, tf.log(tf.add(p, EPSILON)))), -1);

export const hinge: Compute = (tf, y, p) => tf.mean(margin(tf, y, p), -1);

export const squaredHinge: Compute = (tf, y, p) => tf.mean(tf.square(margin(tf, y, p)), -1);

export const categoricalHinge: Compute = (tf, y, p) => {
  const right = tf.sum(tf.mul(y, p), -1);
  const wrong = tf.max(tf.mul(tf.sub(1, y), p), -1);
  return tf.maximum(tf.add(tf.sub(wrong, right), 1), 0);
};

/** log(cosh(error)) without overflow. */
export const logcosh: Compute = (tf, y, p) => {
  const error = tf.sub(p, y);
  return tf.mean(tf.sub(tf.add(error, tf.softplus(tf.mul(error, -2))), Math.LN2), -1);
};

/** Squared and halved up to `delta`, straight beyond. Without a comparison, which TensorFlow.js finds no gradient through. */
export function huber(tf: Tf, y: Tensor, p: Tensor, delta: number): Tensor {
  const error = tf.abs(tf.sub(p, y));
  const near = tf.minimum(error, delta);
  return tf.mean(tf.add(tf.mul(0.5, tf.square(near)), tf.mul(delta, tf.sub(error, near))), -1);
}

/** The cosine of the angle between targets and outputs, along an axis. */
export function cosineSimilarity(tf: Tf, y: Tensor, p: Tensor, axis = -1): Tensor {
  // Not tf.norm: it has no gradient at 0.
  const unit = (x: Tensor) =>
    tf.div(x, tf.sqrt(tf.maximum(tf.sum(tf.square(x), axis, true), EPSILON * EPSILON)));
  return tf.sum(tf.mul(unit(y), unit(p)), axis);
}

function floor(tf: Tf, x: Tensor): Tensor {
  return tf.maximum(x, EPSILON);
}

function margin(tf: Tf, y: Tensor, p: Tensor): Tensor {
  return tf.maximum(tf.sub(1, tf.mul(signs(tf, y), p)), 0);
}

/** Labels that are all 0 or 1 become -1 and 1. */
function signs(tf: Tf, y: Tensor): Tensor {
  const binary = tf.cast(tf.all(tf.logicalOr(tf.equal(y, 0), tf.equal(y, 1))), 'float32');
  return tf.add(y, tf.mul(binary, tf.sub(y, 1)));
}
