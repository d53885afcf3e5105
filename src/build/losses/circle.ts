import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import type { Loss } from '../../spec/generated/classes.ts';
import { markMask } from './logits.ts';

/** Takes the place of minus infinity, whose differences are not numbers. */
const NEVER = -1e30;

/** Circle loss of each embedding against all others of the batch (keras.io/api/losses/metrics_learning_losses). */
export function circle(
  tf: Tf,
  y: Tensor,
  embeddings: Tensor,
  { gamma, margin, removeDiagonal }: Extract<Loss, { type: 'circle' }>,
): Tensor {
  const { same, other } = pairs(tf, y, removeDiagonal);
  const distances = tf.maximum(tf.sub(1, tf.matMul(embeddings, embeddings, false, true)), 0);
  const near = tf.maximum(tf.mul(tf.add(margin, distances), same), 0);
  const far = tf.maximum(tf.mul(tf.sub(1 + margin, distances), other), 0);
  const positive = tf.mul(tf.mul(near, tf.sub(margin, distances)), -gamma);
  const negative = tf.mul(tf.mul(far, tf.sub(1 - margin, distances)), gamma);
  const values = tf.softplus(tf.add(logSum(tf, positive, same), logSum(tf, negative, other)));
  return markMask(values, tf.keep(isPositive(tf, values)));
}

/** Which pairs have one label, and which have two: 1 or 0. */
function pairs(
  tf: Tf,
  y: Tensor,
  removeDiagonal: boolean,
): { readonly same: Tensor; readonly other: Tensor } {
  const labels = tf.reshape(y, [-1, 1]);
  const equal = tf.cast(tf.equal(labels, tf.transpose(labels)), 'float32');
  const same = removeDiagonal ? tf.mul(equal, tf.sub(1, tf.eye(labels.shape[0] ?? 0))) : equal;
  return { same, other: tf.sub(1, equal) };
}

function logSum(tf: Tf, x: Tensor, chosen: Tensor): Tensor {
  return tf.logSumExp(tf.add(tf.mul(x, chosen), tf.mul(tf.sub(1, chosen), NEVER)), 1);
}

/** 1 where a value is above 0; nothing flows back through it. */
function isPositive(tf: Tf, values: Tensor): Tensor {
  const constant = tf.customGrad((x) => ({
    value: tf.cast(tf.greater(x as Tensor, 0), 'float32'),
    gradFunc: (dy) => [tf.zerosLike(dy)],
  }));
  return constant(values);
}
