import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import { EPSILON } from './regression.ts';

/**
 * Keras's cross-entropies (keras/src/backend/tensorflow/nn.py), for each example: without the last axis. Those of logits
 * have the gradient that TensorFlow gives them, which is finite however far a softmax or sigmoid is saturated.
 */

/** Cross-entropy of softmax(logits). */
export function softmaxCrossentropy(tf: Tf, target: Tensor, logits: Tensor): Tensor {
  return withSlope(tf, logits, () => {
    const shifted = tf.sub(logits, tf.max(logits, -1, true));
    const powers = tf.exp(shifted);
    const total = tf.sum(powers, -1, true);
    return {
      value: tf.sum(tf.mul(target, tf.sub(tf.log(total), shifted)), -1),
      // As in TensorFlow the softmax is not multiplied by the sum of the target, were that other than 1.
      slope: tf.sub(tf.div(powers, total), target),
    };
  });
}

/** Cross-entropies of sigmoid(logits), one for each. */
export function sigmoidCrossentropies(tf: Tf, target: Tensor, logits: Tensor): Tensor {
  return withSlope(tf, logits, () => {
    const linear = tf.sub(tf.relu(logits), tf.mul(logits, target));
    return {
      value: tf.add(linear, tf.log1p(tf.exp(tf.neg(tf.abs(logits))))),
      slope: tf.sub(tf.sigmoid(logits), target),
    };
  });
}

/** Cross-entropy of probabilities, which are first made to add up to 1. */
export function categoricalCrossentropy(tf: Tf, target: Tensor, output: Tensor): Tensor {
  const safe = clipped(tf, tf.div(output, tf.sum(output, -1, true)));
  return tf.neg(tf.sum(tf.mul(target, tf.log(safe)), -1));
}

/** Cross-entropies of probabilities, one for each. */
export function binaryCrossentropies(tf: Tf, target: Tensor, output: Tensor): Tensor {
  const safe = clipped(tf, output);
  const yes = tf.mul(target, tf.log(safe));
  const no = tf.mul(tf.sub(1, target), tf.log(tf.sub(1, safe)));
  return tf.neg(tf.add(yes, no));
}

/** Logits as Keras makes them of probabilities for class numbers: numbers above 1 count as 1. */
export function clippedLogits(tf: Tf, output: Tensor): Tensor {
  return tf.log(clipped(tf, output));
}

function clipped(tf: Tf, p: Tensor): Tensor {
  return tf.clipByValue(p, EPSILON, 1 - EPSILON);
}

/** A value and how it changes with the logits: of their shape, or without the last axis, over which it is then summed. */
function withSlope(
  tf: Tf,
  logits: Tensor,
  compute: () => { readonly value: Tensor; readonly slope: Tensor },
): Tensor {
  const differentiable = tf.customGrad((_logits, save) => {
    const { value, slope } = compute();
    if (typeof save === 'function') save([slope]);
    return {
      value,
      gradFunc: (dy, [saved = dy]) => [tf.mul(dy.rank < saved.rank ? tf.expandDims(dy, -1) : dy, saved)],
    };
  });
  return differentiable(logits);
}
