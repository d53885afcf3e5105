import type * as tfjs from '@tensorflow/tfjs';
import { stepwise } from '../../corrected/stepwise.ts';

/** Hue, saturation and value of pixels, each [batch, height, width, 1]. */
export type Hsv = readonly [hue: tfjs.Tensor, saturation: tfjs.Tensor, value: tfjs.Tensor];

/** Red, green and blue as hue (0 to 1), saturation and value. Source: tensorflow/core/kernels/image/colorspace_op.h */
export function toHsv(tf: typeof tfjs, rgb: tfjs.Tensor): Hsv {
  const [red, green, blue] = tf.split(rgb, 3, 3) as [tfjs.Tensor, tfjs.Tensor, tfjs.Tensor];
  const value = tf.max(rgb, 3, true);
  const range = tf.sub(value, tf.min(rgb, 3, true));
  const saturation = safeRatio(tf, range, value);
  const turn = (a: tfjs.Tensor, b: tfjs.Tensor, offset: number) =>
    tf.add(safeRatio(tf, tf.sub(a, b), tf.mul(range, 6)), offset / 6);
  const isRed = where(tf, tf.sub(red, value), (gap) => tf.equal(gap, 0));
  const isGreen = where(tf, tf.sub(green, value), (gap) => tf.equal(gap, 0));
  const other = tf.where(isGreen, turn(blue, red, 2), turn(red, green, 4));
  const hue = tf.where(isRed, turn(green, blue, 0), other);
  const grey = where(tf, range, (gap) => tf.equal(gap, 0));
  return [tf.where(grey, tf.zerosLike(hue), wrapped(tf, hue)), saturation, value];
}

/** The inverse. */
export function toRgb(tf: typeof tfjs, [hue, saturation, value]: Hsv): tfjs.Tensor {
  const turns = tf.mul(hue, 6);
  const share = (distance: tfjs.Tensor) => {
    const pure = tf.clipByValue(distance, 0, 1);
    return tf.mul(tf.add(tf.sub(1, saturation), tf.mul(saturation, pure)), value);
  };
  const red = share(tf.sub(tf.abs(tf.sub(turns, 3)), 1));
  const green = share(tf.sub(2, tf.abs(tf.sub(turns, 2))));
  const blue = share(tf.sub(2, tf.abs(tf.sub(turns, 4))));
  return tf.concat([red, green, blue], 3);
}

/** A hue a turn too far to either side brought back. */
export function wrapped(tf: typeof tfjs, hue: tfjs.Tensor): tfjs.Tensor {
  const above = where(tf, hue, (h) => tf.greater(h, 1));
  const low = tf.where(above, tf.sub(hue, 1), hue);
  return tf.where(
    where(tf, low, (h) => tf.less(h, 0)),
    tf.add(low, 1),
    low,
  );
}

/** a / b, and 0 where b is 0. */
function safeRatio(tf: typeof tfjs, a: tfjs.Tensor, b: tfjs.Tensor): tfjs.Tensor {
  const none = where(tf, b, (x) => tf.equal(x, 0));
  const ratio = tf.div(a, tf.where(none, tf.onesLike(b), b));
  return tf.where(none, tf.zerosLike(ratio), ratio);
}

/** A condition, through which no gradient goes. */
function where(tf: typeof tfjs, x: tfjs.Tensor, compare: (x: tfjs.Tensor) => tfjs.Tensor): tfjs.Tensor {
  return stepwise(tf, x, compare);
}
