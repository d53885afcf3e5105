import type * as tfjs from '@tensorflow/tfjs';

/** The middle of images [batch, rows, columns, channels] that has the proportions of height to width. */
export function cutToRatio(tf: typeof tfjs, x: tfjs.Tensor, height: number, width: number): tfjs.Tensor {
  const [batch = 1, rows = 1, columns = 1, channels = 1] = x.shape;
  const high = Math.max(Math.min(rows, whole(columns * height, width)), 1);
  const wide = Math.max(Math.min(columns, whole(rows * width, height)), 1);
  const start = [0, Math.floor((rows - high) / 2), Math.floor((columns - wide) / 2), 0];
  return tf.slice(x, start, [batch, high, wide, channels]);
}

/** Images with as much of one value on two sides as gives them the proportions of height to width. */
export function fillToRatio(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  height: number,
  width: number,
  value: number,
): tfjs.Tensor {
  const [, rows = 1, columns = 1] = x.shape;
  const above = Math.floor((Math.max(rows, whole(columns * height, width)) - rows) / 2);
  const beside = Math.floor((Math.max(columns, whole(rows * width, height)) - columns) / 2);
  const pads: [number, number][] = [
    [0, 0],
    [above, above],
    [beside, beside],
    [0, 0],
  ];
  return tf.pad(x, pads, value);
}

/** The whole part of a quotient, in float32 as in Keras. */
function whole(dividend: number, divisor: number): number {
  return Math.trunc(Math.fround(Math.fround(dividend) / Math.fround(divisor)));
}
