import type * as tfjs from '@tensorflow/tfjs';

type Tf = typeof tfjs;
type Tensor = tfjs.Tensor;

/** What one pass over the sorted logits says of each row; ranks count from 0 at the largest. */
interface Support {
  /** What is taken off every logit. */
  readonly threshold: Tensor;
  /** How the threshold moves with each logit. */
  readonly slope: Tensor;
}

/**
 * Keras 3's sparsemax over the last axis (keras/src/backend/tensorflow/nn.py). Keras adds up all partial sums of the support
 * where the paper (Martins and Astudillo 2016) has the last one, so the shares need not add up to 1; a spec means what
 * Keras computes. tf.topk has no gradient, hence one by hand.
 */
export function sparsemax(tf: Tf, x: Tensor): Tensor {
  const differentiable = tf.customGrad((_x, save) => {
    const { threshold, slope } = supportOf(tf, x);
    const shifted = tf.sub(x, threshold);
    if (typeof save === 'function') save([tf.cast(tf.greaterEqual(shifted, 0), 'float32'), slope]);
    return {
      value: tf.maximum(shifted, 0),
      gradFunc: (dy, saved) => {
        const [active = dy, weights = dy] = saved;
        const direct = tf.mul(dy, active);
        return [tf.sub(direct, tf.mul(tf.sum(direct, -1, true), weights))];
      },
    };
  });
  return differentiable(x);
}

function supportOf(tf: Tf, x: Tensor): Support {
  const size = x.shape.at(-1) ?? 1;
  const { values, indices } = tf.topk(x, size, true);
  const sums = tf.cumsum(values, x.rank - 1);
  const places = tf.range(1, size + 1);
  const supported = tf.cast(tf.greater(tf.sub(values, tf.div(tf.sub(sums, 1), places)), 0), 'float32');
  const count = tf.sum(supported, -1, true);
  const threshold = tf.div(tf.sub(tf.sum(tf.mul(sums, supported), -1, true), 1), count);
  // The inverse of a permutation is the order of its elements.
  const ranks = tf.reverse(tf.topk(tf.cast(indices, 'float32'), size, true).indices, x.rank - 1);
  // A logit is part of the partial sums of its own rank and of all after it in the support.
  const slope = tf.div(tf.relu(tf.sub(count, tf.cast(ranks, 'float32'))), count);
  return { threshold, slope };
}
