import type * as tfjs from '@tensorflow/tfjs';
import type { RandomGaussianBlurArgs, RandomSharpnessArgs } from '../../../spec/generated/layers.ts';
import { uniform } from '../../corrected/random.ts';
import { limitsOf, type Bounds } from '../factors.ts';
import { augmentClass, type Drawn, type NextDraw } from './augment.ts';
import { batchOf, between, perImage } from './draws.ts';
import { choose, clipTo, rising } from './values.ts';

const FRACTION: Bounds = [0, 1];

/**
 * A weighted sum of neighbours along an axis of images, zeros beyond the edge. By slices, since wasm has no gradient for
 * depthwise convolutions.
 */
export function smooth(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  axis: number,
  weights: readonly (tfjs.Tensor | number)[],
): tfjs.Tensor {
  const reach = (weights.length - 1) / 2;
  const pads = x.shape.map((_, i): [number, number] => (i === axis ? [reach, reach] : [0, 0]));
  const padded = tf.pad(x, pads);
  const terms = weights.map((weight, i) => {
    const start = x.shape.map((_, a) => (a === axis ? i : 0));
    return tf.mul(tf.slice(padded, start, x.shape), weight);
  });
  return terms.reduce((sum, term) => tf.add(sum, term));
}

/** Blurs images, or sharpens them: a draw of a half changes nothing. */
export function sharpness(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  { factor, valueRange }: Drawn<RandomSharpnessArgs>,
  draw: NextDraw,
): tfjs.Tensor {
  const by = tf.mul(perImage(tf, x, limitsOf(factor, FRACTION), draw()), 2);
  const nine = smooth(tf, smooth(tf, x, 1, [1, 1, 1]), 2, [1, 1, 1]);
  const smoothed = tf.add(tf.mul(nine, 1 / 13), tf.mul(x, 4 / 13));
  return clipTo(tf, tf.add(x, tf.mul(tf.sub(1, by), tf.sub(smoothed, x))), rising(valueRange));
}

export function randomSharpnessClass(tf: typeof tfjs) {
  return augmentClass<RandomSharpnessArgs>(tf, 'WidthwiseRandomSharpness', (x, settings, draw) =>
    sharpness(tf, x, settings, draw),
  );
}

/** Blurs images by a normal distribution, of one width for the batch. */
export function randomGaussianBlurClass(tf: typeof tfjs) {
  return augmentClass<RandomGaussianBlurArgs>(tf, 'WidthwiseRandomGaussianBlur', (x, settings, draw) => {
    const { kernelSize, factor, sigma, valueRange } = settings;
    const size = typeof kernelSize === 'number' ? kernelSize : (kernelSize[0] ?? 1);
    const probability = between(tf, [batchOf(x)], limitsOf(factor, FRACTION), draw());
    const applied = tf.less(uniform(tf, [batchOf(x)], draw()), probability);
    const widths = tf.add(between(tf, [2], limitsOf(sigma, FRACTION), draw()), 1e-6);
    const [across, down] = tf.split(widths, 2).map((width) => bell(tf, size, width));
    const blurred = smooth(tf, smooth(tf, x, 2, across ?? []), 1, down ?? []);
    return clipTo(tf, choose(tf, applied, blurred, x), valueRange);
  });
}

/** Weights that add up to 1. */
function bell(tf: typeof tfjs, size: number, width: tfjs.Tensor): readonly tfjs.Tensor[] {
  const distance = tf.sub(tf.range(0, size), (size - 1) / 2);
  const weights = tf.exp(tf.mul(tf.square(tf.div(distance, width)), -0.5));
  return tf.split(tf.div(weights, tf.sum(weights)), size);
}
