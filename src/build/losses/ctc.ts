import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';

/** Takes the place of minus infinity, whose differences are not numbers. */
const NEVER = -1e30;

/**
 * Connectionist temporal classification (Graves et al. 2006; keras.io/api/losses/sequence_losses): minus the logarithm of
 * the probability of all ways to spell the labels. Logits `[batch, steps, classes]`, labels `[batch, length]` filled up
 * with 0, which is also the blank.
 */
export function ctc(tf: Tf, y: Tensor, logits: Tensor): Tensor {
  const [batch = 0, steps = 0, classes = 1] = logits.shape;
  const labels = tf.cast(tf.reshape(y, [batch, -1]), 'int32');
  const states = 2 * (labels.shape[1] ?? 0) + 1;
  const spelled = withBlanks(tf, labels);
  const picked = tf.cast(tf.oneHot(spelled, classes), 'float32');
  // The probability of each state's symbol at each step: [batch, steps, states].
  const scores = tf.matMul(tf.logSoftmax(logits), picked, false, true);
  const at = (step: number) =>
    tf.reshape(tf.slice(scores, [0, step, 0], [batch, 1, states]), [batch, states]);
  const skips = skipPenalty(tf, spelled);
  const start = tf.tensor2d([Array.from({ length: states }, (_, s) => (s < 2 ? 0 : NEVER))]);
  let paths: Tensor = tf.add(at(0), start);
  for (let step = 1; step < steps; step += 1) {
    const ways = [paths, shifted(tf, paths, 1), tf.add(shifted(tf, paths, 2), skips)];
    paths = tf.add(tf.logSumExp(tf.stack(ways), 0), at(step));
  }
  return tf.neg(tf.logSumExp(tf.add(paths, endPenalty(tf, labels, states)), 1));
}

/** A blank before, between and after the labels. */
function withBlanks(tf: Tf, labels: Tensor): Tensor {
  const [batch = 0, length = 0] = labels.shape;
  const pairs = tf.stack([tf.zerosLike(labels), labels], 2);
  return tf.concat([tf.reshape(pairs, [batch, 2 * length]), tf.zeros([batch, 1], 'int32')], 1);
}

/** 0 for a state that may be entered from two before: a label other than the one before it. */
function skipPenalty(tf: Tf, spelled: Tensor): Tensor {
  const [batch = 0, states = 0] = spelled.shape;
  const before = tf.concat(
    [tf.zeros([batch, 2], 'int32'), tf.slice(spelled, [0, 0], [batch, states - 2])],
    1,
  );
  const allowed = tf.logicalAnd(tf.notEqual(spelled, 0), tf.notEqual(spelled, before));
  return tf.mul(tf.sub(1, tf.cast(allowed, 'float32')), NEVER);
}

/** 0 for the states in which the labels are spelled out: the last of them and the blank behind it. */
function endPenalty(tf: Tf, labels: Tensor, states: number): Tensor {
  const length = tf.sum(tf.cast(tf.notEqual(labels, 0), 'float32'), 1, true);
  const distance = tf.sub(tf.range(0, states), tf.mul(length, 2));
  const ends = tf.logicalOr(tf.equal(distance, 0), tf.equal(distance, -1));
  return tf.mul(tf.sub(1, tf.cast(ends, 'float32')), NEVER);
}

/** The states moved up, with nothing coming in. */
function shifted(tf: Tf, paths: Tensor, by: number): Tensor {
  const [batch = 0, states = 0] = paths.shape;
  return tf.concat([tf.fill([batch, by], NEVER), tf.slice(paths, [0, 0], [batch, states - by])], 1);
}
