import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import type { Loss } from '../../spec/generated/classes.ts';
import { EPSILON } from './regression.ts';

type Axes = number | readonly number[] | null;

/** 1 - the Dice coefficient (keras.io/api/losses/segmentation_losses); over the whole batch unless axes are given. */
export function dice(tf: Tf, y: Tensor, p: Tensor, axes: Axes): Tensor {
  const total = totalOver(tf, axes);
  const both = tf.mul(2, total(tf.mul(y, p)));
  return tf.sub(1, tf.div(both, tf.add(tf.add(total(y), total(p)), EPSILON)));
}

/** 1 - the Tversky index; what targets have and outputs lack counts alpha, the reverse beta. */
export function tversky(
  tf: Tf,
  y: Tensor,
  p: Tensor,
  { alpha, beta, axis }: Extract<Loss, { type: 'tversky' }>,
): Tensor {
  const total = totalOver(tf, axis);
  const both = total(tf.mul(y, p));
  const missed = tf.mul(total(tf.mul(y, tf.sub(1, p))), alpha);
  const wrong = tf.mul(total(tf.mul(p, tf.sub(1, y))), beta);
  return tf.sub(1, tf.div(both, tf.add(tf.add(tf.add(both, missed), wrong), EPSILON)));
}

function totalOver(tf: Tf, axes: Axes): (x: Tensor) => Tensor {
  if (axes === null) return (x) => tf.sum(x);
  return (x) => tf.sum(x, typeof axes === 'number' ? axes : [...axes]);
}
