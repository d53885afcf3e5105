import type * as tfjs from '@tensorflow/tfjs';
import type {
  RandomFlipArgs,
  RandomRotationArgs,
  RandomShearArgs,
  RandomTranslationArgs,
  RandomZoomArgs,
} from '../../../spec/generated/layers.ts';
import { uniform } from '../../corrected/random.ts';
import { limitsOf, type Bounds } from '../factors.ts';
import { affine, turn } from './affine.ts';
import { augmentClass, type Drawn, type NextDraw } from './augment.ts';
import { batchOf, between } from './draws.ts';
import { project } from './project.ts';

/** Flips an image or leaves it; both ways at once, where there are two, as in Keras. */
export function randomFlipClass(tf: typeof tfjs) {
  return augmentClass<RandomFlipArgs>(tf, 'WidthwiseRandomFlip', (x, { mode }, draw) => {
    const axes = { horizontal: [2], vertical: [1], horizontalAndVertical: [1, 2] }[mode];
    const flips = tf.lessEqual(uniform(tf, [batchOf(x), 1, 1, 1], draw()), 0.5);
    return tf.where(flips, tf.reverse(x, axes), x);
  });
}

/** Turns images around their middle. */
export function rotation(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  settings: Drawn<RandomRotationArgs>,
  draw: NextDraw,
): tfjs.Tensor {
  const [lower, upper] = limitsOf(settings.factor);
  const [, rows = 1, columns = 1] = x.shape;
  const angle = between(tf, [batchOf(x)], [lower * 360, upper * 360], draw());
  return project(tf, x, turn(tf, tf.reshape(angle, [-1, 1]), [rows, columns]), settings);
}

export function randomRotationClass(tf: typeof tfjs) {
  return augmentClass<RandomRotationArgs>(tf, 'WidthwiseRandomRotation', (x, settings, draw) =>
    rotation(tf, x, settings, draw),
  );
}

/** Shifts images by a fraction of their height and width. */
export function translation(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  settings: Drawn<RandomTranslationArgs>,
  draw: NextDraw,
): tfjs.Tensor {
  const [batch = 1, rows = 1, columns = 1] = x.shape;
  const shift = (limits: Bounds, length: number) =>
    tf.neg(tf.mul(between(tf, [batch, 1], limits, draw()), length));
  const down = shift(limitsOf(settings.heightFactor), rows);
  const right = shift(limitsOf(settings.widthFactor), columns);
  return project(tf, x, affine(tf, batch, [1, 0, right, 0, 1, down]), settings);
}

export function randomTranslationClass(tf: typeof tfjs) {
  return augmentClass<RandomTranslationArgs>(tf, 'WidthwiseRandomTranslation', (x, settings, draw) =>
    translation(tf, x, settings, draw),
  );
}

/** Zooms images; a factor above 0 makes what they show smaller. */
export function randomZoomClass(tf: typeof tfjs) {
  return augmentClass<RandomZoomArgs>(tf, 'WidthwiseRandomZoom', (x, settings, draw) => {
    const [batch = 1, rows = 1, columns = 1] = x.shape;
    const zoom = ([lower, upper]: Bounds) => between(tf, [batch, 1], [1 + lower, 1 + upper], draw());
    const offset = (by: tfjs.Tensor, length: number) => tf.mul(tf.sub(1, by), (length - 1) / 2);
    const high = zoom(limitsOf(settings.heightFactor));
    const wide = settings.widthFactor === null ? high : zoom(limitsOf(settings.widthFactor));
    const entries = [wide, 0, offset(wide, columns), 0, high, offset(high, rows)] as const;
    return project(tf, x, affine(tf, batch, entries), settings);
  });
}

/** Shears images, along both axes, away from their upper left corner. */
export function shear(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  settings: Drawn<RandomShearArgs>,
  draw: NextDraw,
): tfjs.Tensor {
  const batch = batchOf(x);
  const back = tf.greater(uniform(tf, [batch, 1], draw()), 0.5);
  const shear = (limits: Bounds) => {
    const by = between(tf, [batch, 1], limits, draw());
    return tf.where(back, tf.neg(by), by);
  };
  const down = shear(limitsOf(settings.yFactor));
  const across = shear(limitsOf(settings.xFactor));
  return project(tf, x, affine(tf, batch, [1, across, 0, down, 1, 0]), settings);
}

export function randomShearClass(tf: typeof tfjs) {
  return augmentClass<RandomShearArgs>(tf, 'WidthwiseRandomShear', (x, settings, draw) =>
    shear(tf, x, settings, draw),
  );
}
