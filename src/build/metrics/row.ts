import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';

/** Whether the output is a softmax's, see `lossFunction`. */
export interface MetricContext {
  readonly probabilities: boolean;
  /** 1 where an example or a step of it counts, 0 where it is masked; the shape of the loss. Means go by it, as in Keras. */
  readonly mask?: Tensor | undefined;
  /** What each example, or each step of one, counts. */
  readonly weights?: Tensor | undefined;
}

/**
 * A metric as sums over examples and a function of the sums. Sums of batches add up to those of an epoch, so a smaller
 * last batch, precision over an epoch, and R² need no special case.
 */
export interface MetricSums {
  /** Whether more of it is better; what early stopping goes by. */
  readonly better: 'more' | 'less';
  /** A vector of sums over the batch; its length depends on nothing but the output's shape. */
  statistics(tf: Tf, target: Tensor, output: Tensor, context: MetricContext): Tensor;
  /** One number, or one for each class. */
  result(sums: readonly number[]): number | readonly number[];
}

/** A metric under its name in the history. */
export interface MetricRow extends MetricSums {
  readonly name: string;
}

/** A value for each example, or for each element of it. */
export type MetricValues = (tf: Tf, target: Tensor, output: Tensor, context: MetricContext) => Tensor;

/** A metric that is the mean of a value for each example. */
export function meanMetric(better: MetricSums['better'], values: MetricValues): MetricSums {
  return {
    better,
    statistics: (tf, target, output, context) => {
      const each = tf.cast(values(tf, tf.cast(target, 'float32'), output, context), 'float32');
      const weights = countsFor(tf, each, context);
      if (weights === undefined) return tf.stack([tf.sum(each), tf.scalar(each.size)]);
      return tf.stack([tf.sum(tf.mul(each, weights)), tf.sum(weights)]);
    },
    result: ([sum = 0, count = 0]) => (count === 0 ? 0 : sum / count),
  };
}

/** What each value counts, by the mask and the weights; undefined when all count alike. */
function countsFor(tf: Tf, values: Tensor, { mask, weights }: MetricContext): Tensor | undefined {
  const factors = [
    ...(mask === undefined ? [] : [tf.reshape(mask, values.shape)]),
    ...(weights === undefined ? [] : [spread(tf, weights, values)]),
  ];
  const [first, second] = factors;
  if (first === undefined) return undefined;
  return tf.mul(second === undefined ? tf.onesLike(values) : second, first);
}

/** Weights of examples, or of their steps, for values that have further axes. */
export function spread(tf: Tf, weights: Tensor, values: Tensor): Tensor {
  const further = Math.max(0, values.rank - weights.rank);
  return tf.reshape(weights, [...weights.shape, ...Array<number>(further).fill(1)]);
}

/** Weights of examples, or of their steps, as one for each value. */
export function each(tf: Tf, weights: Tensor, values: Tensor): Tensor {
  return tf.mul(tf.onesLike(values), spread(tf, weights, values));
}

/** a / b, and 0 where b is 0. */
export function share(a: number, b: number): number {
  return b === 0 ? 0 : a / b;
}

/** Lists of equal length, one after the other, as one list each. */
export function columnsOf(sums: readonly number[], count: number): readonly (readonly number[])[] {
  const length = sums.length / count;
  return Array.from({ length: count }, (_, i) => sums.slice(i * length, (i + 1) * length));
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
