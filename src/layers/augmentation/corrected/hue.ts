import type * as tfjs from '@tensorflow/tfjs';
import type {
  RandomColorJitterArgs,
  RandomHueArgs,
  RandomSaturationArgs,
} from '../../../spec/generated/layers.ts';
import { uniform } from '../../corrected/random.ts';
import { limitsOf } from '../factors.ts';
import { augmentClass, type NextDraw } from './augment.ts';
import { brightness, contrast, type ColorArgs } from './color.ts';
import { batchOf, perImage } from './draws.ts';
import { toHsv, toRgb, wrapped } from './hsv.ts';
import { clipTo, rescale } from './values.ts';

/** Keras's epsilon. */
const EPSILON = 1e-7;

/** Saturation times factor / (1 - factor), so that a factor of a half changes nothing. */
function saturation(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  { factor, valueRange }: ColorArgs,
  draw: NextDraw,
): tfjs.Tensor {
  const drawn = perImage(tf, x, limitsOf(factor), draw());
  const by = tf.div(drawn, tf.add(tf.sub(1, drawn), EPSILON));
  const [hue, amount, value] = toHsv(tf, x);
  return toRgb(tf, [hue, clipTo(tf, tf.mul(amount, by), valueRange), value]);
}

/** Hues turned by up to half a circle, either way. */
function hue(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  { factor, valueRange }: ColorArgs,
  draw: NextDraw,
): tfjs.Tensor {
  const back = tf.greater(uniform(tf, [batchOf(x), 1, 1, 1], draw()), 0.5);
  const by = tf.mul(perImage(tf, x, limitsOf(factor, [0, 1]), draw()), 0.5);
  const [angle, amount, value] = toHsv(tf, rescale(tf, x, valueRange, [0, 1]));
  const turned = wrapped(tf, tf.add(angle, tf.where(back, tf.neg(by), by)));
  const clipped = clipTo(tf, toRgb(tf, [turned, amount, value]), [0, 1]);
  return rescale(tf, clipped, [0, 1], valueRange);
}

export function randomSaturationClass(tf: typeof tfjs) {
  return augmentClass<RandomSaturationArgs>(tf, 'WidthwiseRandomSaturation', (x, settings, draw) =>
    saturation(tf, x, settings, draw),
  );
}

export function randomHueClass(tf: typeof tfjs) {
  return augmentClass<RandomHueArgs>(tf, 'WidthwiseRandomHue', (x, settings, draw) =>
    hue(tf, x, settings, draw),
  );
}

/** Brightness, contrast, saturation and hue, one after the other, those that have a factor. */
export function randomColorJitterClass(tf: typeof tfjs) {
  return augmentClass<RandomColorJitterArgs>(tf, 'WidthwiseRandomColorJitter', (x, settings, draw) => {
    const { valueRange, brightnessFactor, contrastFactor, saturationFactor, hueFactor } = settings;
    const changes = [
      [brightness, brightnessFactor],
      [contrast, contrastFactor],
      [saturation, saturationFactor],
      [hue, hueFactor],
    ] as const;
    return changes.reduce(
      (y, [change, factor]) => (factor === null ? y : change(tf, y, { factor, valueRange }, draw)),
      x,
    );
  });
}
