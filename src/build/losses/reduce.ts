import type { Scalar, Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import type { Loss } from '../../spec/generated/classes.ts';
import { maskOf } from './logits.ts';

export type Reduction = Loss['reduction'];

/** What each value of a loss counts. */
export interface Weighing {
  /** 1 where an output counts, 0 where it is masked. */
  readonly mask?: Tensor | undefined;
  /** One for each example. */
  readonly weights?: Tensor | undefined;
}

/**
 * The losses of a batch as one number (keras/src/losses/loss.py, apply_mask and reduce_weighted_values): means go by
 * what is not masked, and by the number of values, not by the sum of the weights, unless the reduction says so.
 */
export function reduceLoss(
  tf: Tf,
  values: Tensor,
  reduction: Reduction,
  { mask, weights }: Weighing,
): Scalar {
  const own = maskOf(values);
  const masks = [mask, own].flatMap((m) => (m === undefined ? [] : [fitting(tf, m, values)]));
  const [first, second] = masks;
  const counted = first && second ? tf.mul(first, second) : first;
  const weight = weights && expanded(tf, weights, values);
  const weighed = [counted, weight].reduce<Tensor>((x, by) => (by === undefined ? x : tf.mul(x, by)), values);
  const sum = tf.sum(weighed);
  const reduced = reduction === 'sum' ? sum : tf.div(sum, divisor(tf, weighed, reduction, counted, weight));
  own?.dispose();
  return reduced as Scalar;
}

function divisor(
  tf: Tf,
  weighed: Tensor,
  reduction: Reduction,
  counted: Tensor | undefined,
  weight: Tensor | undefined,
): Tensor {
  if (reduction === 'meanWithSampleWeight' && (counted ?? weight) !== undefined) {
    const both = counted && weight ? tf.mul(counted, weight) : (counted ?? weight ?? weighed);
    return tf.maximum(tf.sum(both), 1e-7);
  }
  return counted === undefined ? tf.scalar(weighed.size) : tf.maximum(tf.sum(counted), 1e-7);
}

/** A loss of the whole batch is one value, whatever the mask's shape. */
function fitting(tf: Tf, mask: Tensor, values: Tensor): Tensor {
  return values.rank === 0 ? mask : tf.reshape(mask, values.shape);
}

/** Weights of examples for values that have further axes. A value for the whole batch is weighed by each of them. */
function expanded(tf: Tf, weights: Tensor, values: Tensor): Tensor {
  if (values.rank <= 1) return weights;
  return tf.reshape(weights, [...weights.shape, ...Array<number>(values.rank - weights.rank).fill(1)]);
}
