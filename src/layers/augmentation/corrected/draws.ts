import type * as tfjs from '@tensorflow/tfjs';
import { uniform, type Draw } from '../../corrected/random.ts';
import type { Bounds } from '../factors.ts';

/** Numbers evenly between two, made of one draw as Keras makes them; of equal limits it is that number. */
export function between(
  tf: typeof tfjs,
  shape: readonly number[],
  [low, high]: Bounds,
  draw: Draw,
): tfjs.Tensor {
  return tf.add(tf.mul(uniform(tf, shape, draw), high - low), low);
}

/** One number for each image of a batch, which the image's pixels are computed with. */
export function perImage(tf: typeof tfjs, x: tfjs.Tensor, limits: Bounds, draw: Draw): tfjs.Tensor {
  return between(tf, [batchOf(x), 1, 1, 1], limits, draw);
}

/** Images of a batch. */
export function batchOf({ shape: [batch = 1] }: tfjs.Tensor): number {
  return batch;
}
