import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../runtime/index.ts';
import type { Loss } from '../spec/generated/classes.ts';
import {
  binaryCrossentropy,
  categoricalCrossentropy,
  clippedLogits,
  sigmoidCrossentropy,
  softmaxCrossentropy,
} from './crossentropy.ts';
import { logitsOf } from './logits.ts';

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
 * Keras's cross-entropies go back to the logits of an output that a softmax or sigmoid has just made, and so do these when
 * the output is marked with them. `probabilities` says that an output without the mark is a softmax's all the same.
 */
export function lossFunction(tf: Tf, loss: Loss, probabilities: boolean): LossFunction {
  const compute = losses(tf, probabilities)[loss.type];
  return (target, output) => tf.tidy(() => compute(tf.cast(target, 'float32'), output, logitsOf(output)));
}

type Compute = (y: Tensor, p: Tensor, logits: Tensor | undefined) => Tensor;

function losses(tf: Tf, probabilities: boolean): Readonly<Record<Loss['type'], Compute>> {
  const mean = (x: Tensor) => tf.mean(x, -1);
  const floor = (x: Tensor) => tf.maximum(x, EPSILON);
  // Logits but for a constant, which a softmax forgets.
  const recovered = (p: Tensor) => (probabilities ? tf.log(tf.maximum(p, TINY)) : undefined);
  const margin = (y: Tensor, p: Tensor) => tf.maximum(tf.sub(1, tf.mul(signs(tf, y), p)), 0);
  return {
    meanSquaredError: (y, p) => mean(tf.square(tf.sub(p, y))),
    meanAbsoluteError: (y, p) => mean(tf.abs(tf.sub(p, y))),
    meanAbsolutePercentageError: (y, p) => tf.mul(100, mean(tf.abs(tf.div(tf.sub(y, p), floor(tf.abs(y)))))),
    meanSquaredLogarithmicError: (y, p) =>
      mean(tf.square(tf.sub(tf.log(tf.add(floor(p), 1)), tf.log(tf.add(floor(y), 1))))),
    binaryCrossentropy: (y, p, z) => (z ? sigmoidCrossentropy(tf, y, z) : binaryCrossentropy(tf, y, p)),
    categoricalCrossentropy: (y, p, z = recovered(p)) =>
      z ? softmaxCrossentropy(tf, y, z) : categoricalCrossentropy(tf, y, p),
    sparseCategoricalCrossentropy: (y, p, z = recovered(p) ?? clippedLogits(tf, p)) =>
      softmaxCrossentropy(tf, oneHot(tf, y, p), z),
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

function oneHot(tf: Tf, y: Tensor, p: Tensor): Tensor {
  const classes = p.shape.at(-1) ?? 1;
  const flat = tf.cast(tf.reshape(y, [-1]), 'int32');
  return tf.reshape(tf.cast(tf.oneHot(flat, classes), 'float32'), p.shape);
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
