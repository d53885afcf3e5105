import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import type { Metric } from '../../spec/generated/classes.ts';
import { countsOf, evenlySpread, histogram, listed, thresholdsOf } from './histogram.ts';
import type { Counts, Thresholds } from './histogram.ts';
import { share, type MetricSums } from './row.ts';

type MetricOf<T extends Metric['type']> = Extract<Metric, { type: T }>;

/** What Keras puts in the place of outputs that are not among the largest; every other output is above it. */
const NEVER = -1e10;

/** How often a yes or a no is right or wrong (keras.io/api/metrics/classification_metrics), over the whole epoch. */
export function confusionCount(
  kind: keyof Counts,
  { thresholds }: { readonly thresholds: ThresholdList },
): MetricSums {
  const list = listOf(thresholds, 0.5);
  const better = kind.startsWith('true') ? 'more' : 'less';
  return {
    better,
    statistics: (tf, y, p, { weights }) => histogram(tf, thresholdsOf(list), y, p, { examples: weights }),
    result: (sums) => inOrder(list, countsOf(sums)[0]?.[kind]),
  };
}

/**
 * Of all that was called a yes, the share that is one; or of all that is, the share that was called so. Counted over the
 * whole epoch, as in Keras; tf.layers averages over batches and wants outputs of exactly 1.
 */
export function precisionOrRecall(args: MetricOf<'precision' | 'recall'>): MetricSums {
  const { type, topK } = args;
  const list = listOf(args.thresholds, topK === null ? 0.5 : NEVER);
  return {
    better: 'more',
    statistics: (tf, y, p, { weights }) => {
      const chosen = topK === null ? p : largest(tf, p, topK);
      const [truth, output] = ofClass(tf, y, chosen, args.classId);
      return histogram(tf, thresholdsOf(list), truth, output, { examples: weights });
    },
    result: (sums) => inOrder(list, rates(countsOf(sums)[0])[type]),
  };
}

type ThresholdList = number | readonly number[] | null;

function listOf(thresholds: ThresholdList, otherwise: number): readonly number[] {
  return typeof thresholds === 'object' ? (thresholds ?? [otherwise]) : [thresholds];
}

/** The numbers of rising thresholds in the order in which the thresholds were given; one number for a single one. */
function inOrder(thresholds: readonly number[], rising: readonly number[] = []): number | readonly number[] {
  const [only = 0, second] = rising;
  if (second === undefined) return only;
  const sorted = [...thresholds].sort((a, b) => a - b);
  return thresholds.map((threshold) => rising[sorted.indexOf(threshold)] ?? 0);
}

type Rate = 'precision' | 'recall' | 'specificity';

/** The best of one rate among the thresholds at which another is high enough. */
export function bestUnder(
  dependent: Rate,
  [constrained, value]: readonly [Rate, number],
  args: { readonly numThresholds: number; readonly classId: number | null },
): MetricSums {
  const thresholds: Thresholds =
    args.numThresholds === 1 ? listed([0.5]) : evenlySpread(args.numThresholds, false);
  return {
    better: 'more',
    statistics: (tf, y, p, { weights }) =>
      histogram(tf, thresholds, ...ofClass(tf, y, p, args.classId), { examples: weights }),
    result: (sums) => {
      const all = rates(countsOf(sums)[0]);
      // Keras compares in float32.
      const enough = all[constrained].map((rate) => Math.fround(rate) >= Math.fround(value));
      return Math.max(0, ...all[dependent].filter((_, i) => enough[i] === true));
    },
  };
}

function rates(counts: Counts | undefined): Readonly<Record<Rate, readonly number[]>> {
  const { truePositives = [], falsePositives = [], trueNegatives = [], falseNegatives = [] } = counts ?? {};
  const ratio = (a: readonly number[], b: readonly number[]) => a.map((x, i) => share(x, x + (b[i] ?? 0)));
  return {
    precision: ratio(truePositives, falsePositives),
    recall: ratio(truePositives, falseNegatives),
    specificity: ratio(trueNegatives, falsePositives),
  };
}

/** One class of the last axis. */
function ofClass(tf: Tf, y: Tensor, p: Tensor, classId: number | null): [Tensor, Tensor] {
  return classId === null
    ? [y, p]
    : [tf.gather(y, [classId], y.rank - 1), tf.gather(p, [classId], p.rank - 1)];
}

/** Outputs with all but the `k` largest of each example put out of reach. */
function largest(tf: Tf, p: Tensor, k: number): Tensor {
  const { indices } = tf.topk(p, k, true);
  const chosen = tf.cast(tf.sum(tf.oneHot(tf.cast(indices, 'int32'), p.shape.at(-1) ?? 1), -2), 'float32');
  return tf.add(tf.mul(p, chosen), tf.mul(tf.sub(1, chosen), NEVER));
}
