import type * as tfjs from '@tensorflow/tfjs';

/** The first six numbers of transforms; each is a tensor [batch, 1], or one number for all images. */
type Affine = readonly [a0: Entry, a1: Entry, a2: Entry, b0: Entry, b1: Entry, b2: Entry];
type Entry = tfjs.Tensor | number;

/** Transforms [batch, 8] whose last two numbers are 0. */
export function affine(tf: typeof tfjs, batch: number, entries: Affine): tfjs.Tensor {
  const columns = entries.map((entry) =>
    typeof entry === 'number' ? tf.fill([batch, 1], entry, 'float32') : entry,
  );
  return tf.concat([...columns, tf.zeros([batch, 2])], 1);
}

/** A turn by angles [batch, 1], in degrees, and a shear, around the middle of images of so many rows and columns. */
export function turn(
  tf: typeof tfjs,
  angle: tfjs.Tensor,
  [rows, columns]: readonly [number, number],
): tfjs.Tensor {
  const radians = tf.mul(angle, Math.PI / 180);
  const [cos, sin] = [tf.cos(radians), tf.sin(radians)];
  const [x, y] = [0.5 * (columns - 1), 0.5 * (rows - 1)];
  const a2 = tf.add(tf.sub(x, tf.mul(cos, x)), tf.mul(sin, y));
  const b2 = tf.sub(tf.sub(y, tf.mul(sin, x)), tf.mul(cos, y));
  return affine(tf, angle.shape[0] ?? 1, [cos, tf.neg(sin), a2, sin, cos, b2]);
}
