import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../runtime/index.ts';
import type { Loss } from '../spec/generated/classes.ts';

/** What Keras adds or clips by (`keras.config.epsilon()`). */
const EPSILON = 1e-7;

/** The smallest normal float32, about; a logarithm of it is finite. */
const TINY = 1e-37;

/** Targets and outputs of one batch to the loss of each example: their shape without the last axis. */
export type LossFunction = (target: Tensor, output: Tensor) => Tensor;

/**
 * Keras 3's losses (keras.io/api/losses), averaged over the last axis; the mean over the batch is the caller's.
 * tf.layers differs: its hinges do not turn labels 0 and 1 into -1 and 1, and its cross-entropies have no gradient
 * where a probability is below 1e-7.
 *
 * `probabilities` says that the output is a softmax's: Keras then goes back to the logits, so nothing is clipped.
 */
export function lossFunction(tf: Tf, loss: Loss, probabilities: boolean): LossFunction {
  const compute = losses(tf)[loss.type];
  return (target, output) => tf.tidy(() => compute(tf.cast(target, 'float32'), output, probabilities));
}

type Compute = (y: Tensor, p: Tensor, probabilities: boolean) => Tensor;

function losses(tf: Tf): Readonly<Record<Loss['type'], Compute>> {
  const mean = (x: Tensor) => tf.mean(x, -1);
  const floor = (x: Tensor) => tf.maximum(x, EPSILON);
  const margin = (y: Tensor, p: Tensor) => tf.maximum(tf.sub(1, tf.mul(signs(tf, y), p)), 0);
  return {
    meanSquaredError: (y, p) => mean(tf.square(tf.sub(p, y))),
    meanAbsoluteError: (y, p) => mean(tf.abs(tf.sub(p, y))),
    meanAbsolutePercentageError: (y, p) => tf.mul(100, mean(tf.abs(tf.div(tf.sub(y, p), floor(tf.abs(y)))))),
    meanSquaredLogarithmicError: (y, p) =>
      mean(tf.square(tf.sub(tf.log(tf.add(floor(p), 1)), tf.log(tf.add(floor(y), 1))))),
    binaryCrossentropy: (y, p) => binaryCrossentropy(tf, y, p),
    categoricalCrossentropy: (y, p, probabilities) => crossentropy(tf, y, p, probabilities),
    // Keras takes the logarithm of clipped probabilities for logits, so numbers above 1 count as 1.
    sparseCategoricalCrossentropy: (y, p, probabilities) =>
      crossentropy(tf, oneHot(tf, y, p), probabilities ? p : clipped(tf, p), probabilities),
    kullbackLeiblerDivergence: (y, p) => divergence(tf, y, p),
    poisson: (y, p) => mean(tf.sub(p, tf.mul(y, tf.log(tf.add(p, EPSILON))))),
    cosineProximity: (y, p) => tf.neg(cosineSimilarity(tf, y, p)),
    hinge: (y, p) => mean(margin(y, p)),
    squaredHinge: (y, p) => mean(tf.square(margin(y, p))),
    categoricalHinge: (y, p) => categoricalHinge(tf, y, p),
    logcosh: (y, p) => mean(logcosh(tf, tf.sub(p, y))),
  };
}

/** The cosine of the angle between targets and outputs, along the last axis. */
export function cosineSimilarity(tf: Tf, y: Tensor, p: Tensor): Tensor {
  // Not tf.norm: it has no gradient at 0.
  const unit = (x: Tensor) =>
    tf.div(x, tf.sqrt(tf.maximum(tf.sum(tf.square(x), -1, true), EPSILON * EPSILON)));
  return tf.sum(tf.mul(unit(y), unit(p)), -1);
}

function crossentropy(tf: Tf, y: Tensor, p: Tensor, probabilities: boolean): Tensor {
  const safe = probabilities
    ? tf.maximum(p, TINY)
    : tf.clipByValue(tf.div(p, tf.sum(p, -1, true)), EPSILON, 1 - EPSILON);
  return tf.neg(tf.sum(tf.mul(y, tf.log(safe)), -1));
}

function clipped(tf: Tf, p: Tensor): Tensor {
  return tf.clipByValue(p, EPSILON, 1 - EPSILON);
}

function oneHot(tf: Tf, y: Tensor, p: Tensor): Tensor {
  const classes = p.shape.at(-1) ?? 1;
  const flat = tf.cast(tf.reshape(y, [-1]), 'int32');
  return tf.reshape(tf.cast(tf.oneHot(flat, classes), 'float32'), p.shape);
}

function binaryCrossentropy(tf: Tf, y: Tensor, p: Tensor): Tensor {
  const safe = tf.clipByValue(p, EPSILON, 1 - EPSILON);
  const yes = tf.mul(y, tf.log(safe));
  const no = tf.mul(tf.sub(1, y), tf.log(tf.sub(1, safe)));
  return tf.neg(tf.mean(tf.add(yes, no), -1));
}

function divergence(tf: Tf, y: Tensor, p: Tensor): Tensor {
  const safeY = tf.clipByValue(y, EPSILON, 1);
  const safeP = tf.clipByValue(p, EPSILON, 1);
  return tf.sum(tf.mul(safeY, tf.log(tf.div(safeY, safeP))), -1);
}

function categoricalHinge(tf: Tf, y: Tensor, p: Tensor): Tensor {
  const right = tf.sum(tf.mul(y, p), -1);
  const wrong = tf.max(tf.mul(tf.sub(1, y), p), -1);
  return tf.maximum(tf.add(tf.sub(wrong, right), 1), 0);
}

/** log(cosh(x)) without overflow. */
function logcosh(tf: Tf, x: Tensor): Tensor {
  return tf.sub(tf.add(x, tf.softplus(tf.mul(x, -2))), Math.LN2);
}

/** Labels that are all 0 or 1 become -1 and 1. */
function signs(tf: Tf, y: Tensor): Tensor {
  const binary = tf.cast(tf.all(tf.logicalOr(tf.equal(y, 0), tf.equal(y, 1))), 'float32');
  return tf.add(y, tf.mul(binary, tf.sub(y, 1)));
}
