import type * as tfjs from '@tensorflow/tfjs';
import type {
  AutoContrastArgs,
  RandomColorDegenerationArgs,
  RandomGrayscaleArgs,
  RandomInvertArgs,
  RandomPosterizationArgs,
  SolarizationArgs,
} from '../../../spec/generated/layers.ts';
import { stepwise } from '../../corrected/stepwise.ts';
import { uniform } from '../../corrected/random.ts';
import { oneTensor } from '../../corrected/stock.ts';
import { limitsOf, type Bounds } from '../factors.ts';
import { augmentClass, type Drawn, type NextDraw } from './augment.ts';
import { batchOf, between, perImage } from './draws.ts';
import { choose, clipTo, grey, rescale, rising } from './values.ts';

const BYTES: Bounds = [0, 255];
const FRACTION: Bounds = [0, 1];

/** Takes the colours out of images, with a fixed probability. */
export function randomGrayscaleClass(tf: typeof tfjs) {
  return augmentClass<RandomGrayscaleArgs>(tf, 'WidthwiseRandomGrayscale', (x, { factor }, draw) => {
    const applied = tf.less(uniform(tf, [batchOf(x)], draw()), factor);
    return choose(tf, applied, tf.mul(grey(tf, x), tf.onesLike(x)), x);
  });
}

/** Takes a share of the colours out of images. */
export function colorDegeneration(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  { factor, valueRange }: Drawn<RandomColorDegenerationArgs>,
  draw: NextDraw,
): tfjs.Tensor {
  const by = perImage(tf, x, limitsOf(factor), draw());
  return clipTo(tf, tf.add(x, tf.mul(by, tf.sub(grey(tf, x), x))), valueRange);
}

export function randomColorDegenerationClass(tf: typeof tfjs) {
  return augmentClass<RandomColorDegenerationArgs>(
    tf,
    'WidthwiseRandomColorDegeneration',
    (x, settings, draw) => colorDegeneration(tf, x, settings, draw),
  );
}

/** The highest value less the pixel. */
export function randomInvertClass(tf: typeof tfjs) {
  return augmentClass<RandomInvertArgs>(tf, 'WidthwiseRandomInvert', (x, { factor, valueRange }, draw) => {
    const probability = between(tf, [batchOf(x)], limitsOf(factor, FRACTION), draw());
    const applied = tf.less(uniform(tf, [batchOf(x)], draw()), probability);
    return choose(tf, applied, tf.sub(valueRange[1] ?? 1, x), x);
  });
}

/** Keeps the highest bits of the eight of a pixel. */
export function posterization(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  settings: Drawn<RandomPosterizationArgs>,
  draw: NextDraw,
): tfjs.Tensor {
  const range = rising(settings.valueRange);
  const [low, high] = limitsOf(settings.factor, [1, 8]);
  const bits =
    low === high ? tf.fill([batchOf(x), 1, 1, 1], low) : tf.floor(perImage(tf, x, [low, high], draw()));
  const unit = tf.pow(2, tf.sub(8, bits));
  // TensorFlow cuts most pixels beyond the range to it and wraps some round, by their place in memory.
  const bytes = clipTo(tf, tf.floor(rescale(tf, x, range, BYTES)), BYTES);
  const kept = tf.mul(tf.floor(tf.div(bytes, unit)), unit);
  return rescale(tf, kept, BYTES, range);
}

export function randomPosterizationClass(tf: typeof tfjs) {
  return augmentClass<RandomPosterizationArgs>(tf, 'WidthwiseRandomPosterization', (x, settings, draw) =>
    posterization(tf, x, settings, draw),
  );
}

/** Adds to pixels and turns those above a threshold into their opposites. */
export function solarization(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  settings: Drawn<SolarizationArgs>,
  draw: NextDraw,
): tfjs.Tensor {
  const range = rising(settings.valueRange);
  const limits = ([low, high]: Bounds): Bounds => [low, high * 255];
  const added = perImage(tf, x, limits(limitsOf(settings.additionFactor, FRACTION)), draw());
  const threshold = perImage(tf, x, limits(limitsOf(settings.thresholdFactor, FRACTION)), draw());
  const bytes = clipTo(tf, tf.add(rescale(tf, x, range, BYTES), added), BYTES);
  const below = stepwise(tf, bytes, (y) => tf.less(y, threshold));
  return rescale(tf, tf.where(below, bytes, tf.sub(255, bytes)), BYTES, range);
}

export function solarizationClass(tf: typeof tfjs) {
  return augmentClass<SolarizationArgs>(tf, 'WidthwiseSolarization', (x, settings, draw) =>
    solarization(tf, x, settings, draw),
  );
}

/** Each channel of each image over the whole range of values. */
export function autoContrast(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  { valueRange }: Pick<AutoContrastArgs, 'valueRange'>,
): tfjs.Tensor {
  const range = rising(valueRange);
  const bytes = rescale(tf, x, range, BYTES);
  const [low, high] = [tf.min(bytes, [1, 2], true), tf.max(bytes, [1, 2], true)];
  const flat = stepwise(tf, tf.sub(high, low), (spread) => tf.equal(spread, 0));
  const scale = tf.div(255, tf.where(flat, tf.onesLike(high), tf.sub(high, low)));
  const spread = clipTo(tf, tf.sub(tf.mul(bytes, scale), tf.mul(low, scale)), BYTES);
  return tf.where(flat, x, rescale(tf, spread, BYTES, range));
}

/** Spreads each channel of each image over the whole range of values; in inference, too. */
export function autoContrastClass(tf: typeof tfjs) {
  const Base = augmentClass<AutoContrastArgs>(tf, 'WidthwiseAutoContrast', (x, settings) =>
    autoContrast(tf, x, settings),
  );
  return class extends Base {
    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      return tf.tidy(() => this.augmented(tf.cast(oneTensor(inputs), 'float32')));
    }
  };
}
