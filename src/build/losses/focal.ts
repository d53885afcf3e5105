import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import type { Loss } from '../../spec/generated/classes.ts';
import { smoothed, type Probabilities } from './classification.ts';
import { binaryCrossentropies, sigmoidCrossentropies } from './crossentropy.ts';
import { EPSILON } from './regression.ts';

type LossOf<T extends Loss['type']> = Extract<Loss, { type: T }>;

/** Binary cross-entropies, each by how far off it is (keras.io/api/losses/probabilistic_losses). */
export function binaryFocal(
  tf: Tf,
  loss: LossOf<'binaryFocalCrossentropy'>,
  y: Tensor,
  from: Probabilities,
): Tensor {
  const target = smoothed(tf, y, loss.labelSmoothing, 2);
  const p = loss.fromLogits ? tf.sigmoid(from.output) : from.output;
  const logits = loss.fromLogits ? from.output : from.logits;
  const each = logits ? sigmoidCrossentropies(tf, target, logits) : binaryCrossentropies(tf, target, p);
  const right = tf.add(tf.mul(target, p), tf.mul(tf.sub(1, target), tf.sub(1, p)));
  const focal = tf.mul(tf.pow(tf.sub(1, right), loss.gamma), each);
  if (!loss.applyClassBalancing) return tf.mean(focal, loss.axis);
  const weight = tf.add(tf.mul(target, loss.alpha), tf.mul(tf.sub(1, target), 1 - loss.alpha));
  return tf.mean(tf.mul(weight, focal), loss.axis);
}

/** Categorical cross-entropy, each class by how far off it is. */
export function categoricalFocal(
  tf: Tf,
  loss: LossOf<'categoricalFocalCrossentropy'>,
  y: Tensor,
  output: Tensor,
): Tensor {
  const { alpha, axis, gamma } = loss;
  const target = smoothed(tf, y, loss.labelSmoothing, y.shape.at(-1) ?? 1);
  const p = loss.fromLogits ? softmax(tf, output, axis) : output;
  const safe = tf.clipByValue(tf.div(p, tf.sum(p, axis, true)), EPSILON, 1 - EPSILON);
  const crossentropy = tf.neg(tf.mul(target, tf.log(safe)));
  const weight = tf.mul(
    tf.pow(tf.sub(1, safe), gamma),
    typeof alpha === 'number' ? alpha : tf.tensor1d([...alpha]),
  );
  return tf.sum(tf.mul(weight, crossentropy), axis);
}

/** tf.softmax knows the last axis only. */
function softmax(tf: Tf, x: Tensor, axis: number): Tensor {
  const powers = tf.exp(tf.sub(x, tf.max(x, axis, true)));
  return tf.div(powers, tf.sum(powers, axis, true));
}
