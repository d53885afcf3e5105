import type * as tfjs from '@tensorflow/tfjs';
import type { RandomBrightnessArgs, RandomContrastArgs } from '../../../spec/generated/layers.ts';
import { limitsOf, type Factor } from '../factors.ts';
import { augmentClass, type NextDraw } from './augment.ts';
import { perImage } from './draws.ts';
import { clipTo } from './values.ts';

/** What a change of colours is told. */
export interface ColorArgs {
  readonly factor: Factor;
  readonly valueRange: readonly number[];
}

/** (x - mean) · factor + mean, the mean of each channel of each image. */
export function contrast(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  { factor, valueRange }: ColorArgs,
  draw: NextDraw,
): tfjs.Tensor {
  const [lower, upper] = limitsOf(factor, [0, 1]);
  const by = perImage(tf, x, [1 - lower, 1 + upper], draw());
  const mean = tf.mean(x, [1, 2], true);
  return clipTo(tf, tf.add(tf.mul(tf.sub(x, mean), by), mean), valueRange);
}

/** x + a fraction of the range of values. */
export function brightness(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  { factor, valueRange }: ColorArgs,
  draw: NextDraw,
): tfjs.Tensor {
  const [low, high] = limitsOf(valueRange);
  const change = tf.mul(perImage(tf, x, limitsOf(factor), draw()), high - low);
  return clipTo(tf, tf.add(x, change), [low, high]);
}

export function randomContrastClass(tf: typeof tfjs) {
  return augmentClass<RandomContrastArgs>(tf, 'WidthwiseRandomContrast', (x, settings, draw) =>
    contrast(tf, x, settings, draw),
  );
}

export function randomBrightnessClass(tf: typeof tfjs) {
  return augmentClass<RandomBrightnessArgs>(tf, 'WidthwiseRandomBrightness', (x, settings, draw) =>
    brightness(tf, x, settings, draw),
  );
}
