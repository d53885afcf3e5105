import type * as tfjs from '@tensorflow/tfjs';
import type { RandomElasticTransformArgs } from '../../../spec/generated/layers.ts';
import { normal, uniform } from '../../corrected/random.ts';
import { limitsOf, type Bounds } from '../factors.ts';
import { augmentClass } from './augment.ts';
import { smooth } from './blur.ts';
import { batchOf, between } from './draws.ts';
import { readAt } from './map-coordinates.ts';
import { choose, clipTo } from './values.ts';

const FRACTION: Bounds = [0, 1];

/** Bends images. */
export function randomElasticTransformClass(tf: typeof tfjs) {
  const name = 'WidthwiseRandomElasticTransform';
  return augmentClass<RandomElasticTransformArgs>(tf, name, (x, settings, draw) => {
    const [factor, scale] = [limitsOf(settings.factor, FRACTION), limitsOf(settings.scale, FRACTION)];
    if (factor[1] === 0 || scale[1] === 0) return x;
    const [batch = 1, rows = 1, columns = 1] = x.shape;
    const probability = between(tf, [batchOf(x)], factor, draw());
    const applied = tf.less(uniform(tf, [batchOf(x)], draw()), probability);
    const strength = between(tf, [], scale, draw());
    const width = tf.mul(strength, 0.05 * Math.min(rows, columns));
    const noise = tf.mul(normal(tf, [batch, rows, columns], draw()), width);
    const reach = Math.floor(0.05 * Math.min(rows, columns) * scale[1]);
    const field = blurred(tf, tf.expandDims(noise, 3), width, 3 * reach);
    const by = tf.mul(tf.squeeze(field, [3]), tf.mul(strength, 0.1 * Math.max(rows, columns)));
    // Keras draws both displacements from one seed, so that they are the same.
    return clipTo(
      tf,
      choose(tf, applied, readAt(tf, x, { down: by, right: by }, settings), x),
      settings.valueRange,
    );
  });
}

/**
 * Blurs by a normal distribution of a width, cut off at three times the whole part of it; `reach` is the most that this can
 * be, so that the same graph serves every width that is drawn.
 */
function blurred(tf: typeof tfjs, x: tfjs.Tensor, width: tfjs.Tensor, reach: number): tfjs.Tensor {
  const cut = tf.mul(tf.floor(width), 3);
  const distances = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.abs(i - reach));
  const bell = distances.map((distance) => {
    const weight = tf.exp(tf.mul(tf.square(tf.div(distance, width)), -0.5));
    return tf.mul(weight, tf.cast(tf.lessEqual(distance, cut), 'float32'));
  });
  const sum = tf.addN(bell);
  const weights = bell.map((weight) => tf.div(weight, sum));
  return smooth(tf, smooth(tf, x, 2, weights), 1, weights);
}
