import type * as tfjs from '@tensorflow/tfjs';
import type { RandomErasingArgs } from '../../../spec/generated/layers.ts';
import type { OwnConfig } from '../../corrected/own-layer.ts';
import { normal, uniform } from '../../corrected/random.ts';
import { limitsOf, type Bounds } from '../factors.ts';
import { augmentClass, type NextDraw } from './augment.ts';
import { batchOf, between } from './draws.ts';
import { clipTo } from './values.ts';

const FRACTION: Bounds = [0, 1];

/** Puts a rectangle of one value, or of noise, into images. */
export function randomErasingClass(tf: typeof tfjs) {
  return augmentClass<RandomErasingArgs>(tf, 'WidthwiseRandomErasing', (x, settings, draw) => {
    const batch = batchOf(x);
    const box = boxes(tf, x, limitsOf(settings.scale, FRACTION), draw);
    const probability = between(tf, [batch], limitsOf(settings.factor, FRACTION), draw());
    const applied = tf.less(uniform(tf, [batch], draw()), probability);
    const filling = tf.mul(tf.onesLike(x), fillOf(tf, x, settings, draw));
    const erased = tf.logicalAnd(box, tf.reshape(applied, [batch, 1, 1, 1]));
    return tf.where(tf.mul(tf.cast(erased, 'float32'), tf.onesLike(x)).cast('bool'), filling, x);
  });
}

/** Which pixels [batch, rows, columns, 1] lie in the rectangle of their image. */
function boxes(tf: typeof tfjs, x: tfjs.Tensor, scale: Bounds, draw: NextDraw): tfjs.Tensor {
  const [batch = 1, rows = 1, columns = 1] = x.shape;
  const shares = tf.sqrt(between(tf, [batch, 2], scale, draw()));
  const [wide, high] = tf.split(shares, 2, 1) as [tfjs.Tensor, tfjs.Tensor];
  const across = stretch(tf, columns, wide, uniform(tf, [batch], draw()));
  const down = stretch(tf, rows, high, uniform(tf, [batch], draw()));
  return tf.logicalAnd(tf.reshape(down, [batch, rows, 1, 1]), tf.reshape(across, [batch, 1, columns, 1]));
}

/** Which places [batch, length] lie in a stretch that takes a share of the axis. */
function stretch(tf: typeof tfjs, length: number, share: tfjs.Tensor, draw: tfjs.Tensor): tfjs.Tensor {
  const long = tf.mul(share, length);
  const start = tf.mul(tf.reshape(draw, [-1, 1]), tf.sub(length, long));
  const places = tf.reshape(tf.range(0, length, 1, 'float32'), [1, length]);
  return tf.logicalAnd(tf.greaterEqual(places, start), tf.less(places, tf.add(start, long)));
}

type Filling = Pick<OwnConfig<RandomErasingArgs>, 'fillValue' | 'valueRange'>;

function fillOf(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  { fillValue, valueRange }: Filling,
  draw: NextDraw,
): tfjs.Tensor {
  if (fillValue !== null) return clipTo(tf, tf.tensor(fillValue, undefined, 'float32'), valueRange);
  const [, high = 1] = valueRange;
  return clipTo(tf, tf.mul(normal(tf, x.shape, draw()), high), valueRange);
}
