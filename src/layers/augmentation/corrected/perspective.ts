import type * as tfjs from '@tensorflow/tfjs';
import type { RandomPerspectiveArgs } from '../../../spec/generated/layers.ts';
import { uniform } from '../../corrected/random.ts';
import { limitsOf } from '../factors.ts';
import { augmentClass } from './augment.ts';
import { batchOf, between } from './draws.ts';
import { inverse, project } from './project.ts';
import { choose } from './values.ts';

/** Moves the corners of images. */
export function randomPerspectiveClass(tf: typeof tfjs) {
  return augmentClass<RandomPerspectiveArgs>(tf, 'WidthwiseRandomPerspective', (x, settings, draw) => {
    const { factor, scale, interpolation, fillValue } = settings;
    const [batch = 1, rows = 1, columns = 1] = x.shape;
    const probability = between(tf, [batchOf(x)], limitsOf(factor, [0, 1]), draw());
    const applied = tf.less(uniform(tf, [batchOf(x)], draw()), probability);
    const moved = tf.add(between(tf, [batch, 4, 2], [-0.5 * scale, 0.5 * scale], draw()), 1);
    const transforms = fromCorners(tf, moved, [columns - 1, rows - 1]);
    const how = { interpolation, fillValue, fillMode: 'constant' } as const;
    return choose(tf, applied, project(tf, x, transforms, how), x);
  });
}

type Column = tfjs.Tensor;

/**
 * The transforms [batch, 8] that lead from where the corners of an image were moved to, each coordinate times its entry of
 * `moved` [batch, 4, 2], back to the image: the inverse of that of the unit square to the moved corners, stretched to the
 * image. Source: Heckbert, "Fundamentals of Texture Mapping and Image Warping", 1989, 2.2.3.
 */
function fromCorners(
  tf: typeof tfjs,
  moved: tfjs.Tensor,
  [width, height]: readonly [number, number],
): tfjs.Tensor {
  const factors = tf.split(tf.reshape(moved, [-1, 8]), 8, 1);
  const at = (corner: number, axis: number): Column => factors[corner * 2 + axis] as Column;
  // Corners in Keras's order: (0, 0), (width, 0), (0, height), (width, height).
  const [x1, y2] = [tf.mul(at(1, 0), width), tf.mul(at(2, 1), height)];
  const [x3, y3] = [tf.mul(at(3, 0), width), tf.mul(at(3, 1), height)];
  const zero = tf.zerosLike(x1);
  const toSquare = inverse(tf, squareTo(tf, [zero, x1, x3, zero], [zero, zero, y3, y2]));
  const stretch = [width, width, width, height, height, height, 1, 1];
  return tf.mul(toSquare, tf.tensor2d([stretch], [1, 8], 'float32'));
}

type Corners = readonly [Column, Column, Column, Column];

/** The transforms [batch, 8] of the unit square to corners, which follow one another around it. */
function squareTo(tf: typeof tfjs, x: Corners, y: Corners): tfjs.Tensor {
  const [dx1, dx2, sx] = differences(tf, x);
  const [dy1, dy2, sy] = differences(tf, y);
  const cross = (a: Column, b: Column, c: Column, d: Column) => tf.sub(tf.mul(a, b), tf.mul(c, d));
  const whole = cross(dx1, dy2, dx2, dy1);
  const g = tf.div(cross(sx, dy2, dx2, sy), whole);
  const h = tf.div(cross(dx1, sy, sx, dy1), whole);
  const row = ([c0, c1, , c3]: Corners) => [
    tf.add(tf.sub(c1, c0), tf.mul(g, c1)),
    tf.add(tf.sub(c3, c0), tf.mul(h, c3)),
    c0,
  ];
  return tf.concat([...row(x), ...row(y), g, h], 1);
}

function differences(tf: typeof tfjs, [c0, c1, c2, c3]: Corners): readonly [Column, Column, Column] {
  return [tf.sub(c1, c2), tf.sub(c3, c2), tf.add(tf.sub(c0, c1), tf.sub(c2, c3))];
}
