import type * as tfjs from '@tensorflow/tfjs';
import type { RandomBrightnessArgs, RandomContrastArgs } from '../../../spec/generated/layers.ts';
import { limitsOf } from '../factors.ts';
import { augmentClass } from './augment.ts';
import { perImage } from './draws.ts';

/** Cuts values to a range. */
export function clipTo(tf: typeof tfjs, x: tfjs.Tensor, [a = 0, b = a]: readonly number[]): tfjs.Tensor {
  return tf.clipByValue(x, Math.min(a, b), Math.max(a, b));
}

/** (x - mean) · factor + mean, the mean of each channel of each image. */
export function randomContrastClass(tf: typeof tfjs) {
  return augmentClass<RandomContrastArgs>(tf, 'WidthwiseRandomContrast', (x, settings, draw) => {
    const [lower, upper] = limitsOf(settings.factor, [0, 1]);
    const factor = perImage(tf, x, [1 - lower, 1 + upper], draw());
    const mean = tf.mean(x, [1, 2], true);
    return clipTo(tf, tf.add(tf.mul(tf.sub(x, mean), factor), mean), settings.valueRange);
  });
}

/** x + a fraction of the range of values. */
export function randomBrightnessClass(tf: typeof tfjs) {
  return augmentClass<RandomBrightnessArgs>(tf, 'WidthwiseRandomBrightness', (x, settings, draw) => {
    const [low, high] = limitsOf(settings.valueRange);
    const change = tf.mul(perImage(tf, x, limitsOf(settings.factor), draw()), high - low);
    return clipTo(tf, tf.add(x, change), [low, high]);
  });
}
