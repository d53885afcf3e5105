import type * as tfjs from '@tensorflow/tfjs';
import type { EqualizationArgs } from '../../../spec/generated/layers.ts';
import { augmentClass } from './augment.ts';
import { countsOf, entriesAt } from './histogram.ts';
import { clipTo, rescale, rising } from './values.ts';

const BYTES = [0, 255] as const;

/** Spreads the values of each channel so that all are about equally frequent. */
export function equalization(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  { valueRange, bins }: Pick<EqualizationArgs, 'valueRange' | 'bins'>,
): tfjs.Tensor {
  const range = rising(valueRange);
  return rescale(tf, equalized(tf, rescale(tf, x, range, BYTES), bins), BYTES, range);
}

export function equalizationClass(tf: typeof tfjs) {
  return augmentClass<EqualizationArgs>(tf, 'WidthwiseEqualization', (x, settings) =>
    equalization(tf, x, settings),
  );
}

/** A channel of one value stays as it is, and is all that has a gradient. */
function equalized(tf: typeof tfjs, bytes: tfjs.Tensor, bins: number): tfjs.Tensor {
  const differentiable = tf.customGrad((given, save) => {
    const x = given as tfjs.Tensor;
    const counts = histograms(tf, x, bins);
    const flat = tf.lessEqual(tf.sum(tf.cast(tf.greater(counts, 0), 'float32'), 1), 1);
    (save as tfjs.GradSaveFunc)([flat]);
    const gradFunc = (dy: tfjs.Tensor, [kept = flat]: tfjs.Tensor[]) => [
      tf.mul(dy, tf.cast(kept, 'float32')),
    ];
    return { value: tf.where(flat, x, entriesAt(tf, table(tf, counts), places(tf, x, bins))), gradFunc };
  });
  return differentiable(bytes);
}

/** How often the values of each channel lie in each bin, [channels, bins]. */
function histograms(tf: typeof tfjs, bytes: tfjs.Tensor, bins: number): tfjs.Tensor {
  const channels = bytes.shape[3] ?? 1;
  const scaled = tf.div(tf.mul(bytes, bins - 1), 255);
  const inBins = tf.cast(clipTo(tf, scaled, [0, bins - 1]), 'int32');
  return tf.reshape(countsOf(tf, perChannel(tf, inBins, bins), channels * bins), [channels, bins]);
}

/** Where the bins of each value stand in a table [channels, bins]. Rounded otherwise than for counting, as in Keras. */
function places(tf: typeof tfjs, bytes: tfjs.Tensor, bins: number): tfjs.Tensor {
  const scaled = tf.mul(tf.div(bytes, 255), bins - 1);
  return perChannel(tf, tf.cast(clipTo(tf, scaled, [0, bins - 1]), 'int32'), bins);
}

function perChannel(tf: typeof tfjs, inBins: tfjs.Tensor, bins: number): tfjs.Tensor {
  const channels = inBins.shape[3] ?? 1;
  const first = Array.from({ length: channels }, (_, channel) => channel * bins);
  return tf.add(inBins, tf.tensor1d(first, 'int32'));
}

/** The new value of each bin: the share of pixels up to it, as a byte. */
function table(tf: typeof tfjs, counts: tfjs.Tensor): tfjs.Tensor {
  const upTo = tf.cast(tf.cumsum(counts, 1), 'int32');
  const bins = counts.shape[1] ?? 1;
  const all = tf.slice(upTo, [0, bins - 1], [-1, 1]);
  const first = tf.min(tf.where(tf.greater(upTo, 0), upTo, all), 1, true);
  const rest = tf.maximum(tf.sub(all, first), tf.scalar(1, 'int32'));
  return rounded(tf, tf.mul(tf.relu(tf.sub(upTo, first)), tf.scalar(255, 'int32')), rest);
}

/** A quotient of whole numbers, rounded half to even, exactly. */
function rounded(tf: typeof tfjs, dividend: tfjs.Tensor, divisor: tfjs.Tensor): tfjs.Tensor {
  const two = tf.scalar(2, 'int32');
  const below = tf.floorDiv(dividend, divisor);
  const rest = tf.mul(tf.sub(dividend, tf.mul(below, divisor)), two);
  const odd = tf.sub(below, tf.mul(tf.floorDiv(below, two), two));
  const up = tf.logicalOr(
    tf.greater(rest, divisor),
    tf.logicalAnd(tf.equal(rest, divisor), tf.cast(odd, 'bool')),
  );
  return tf.cast(tf.add(below, tf.cast(up, 'int32')), 'float32');
}
