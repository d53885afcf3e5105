import type * as tfjs from '@tensorflow/tfjs';
import { windowCount } from '../../shapes/window.ts';

/** A window that takes the mean or the largest value. */
export interface Pool {
  readonly kind: 'average' | 'max';
  readonly size: readonly number[];
  readonly strides: readonly number[];
  readonly padding: 'valid' | 'same';
}

/**
 * Pools x [batch, ...spatial, channels] over one, two or three axes. Padding is put around x first, for on the cpu and
 * wasm backends the gradients of TensorFlow.js with padding same are wrong, and with three axes the values, too. It
 * never counts: it is -Infinity to a maximum, and a mean is of what is not padding.
 */
export function pool(tf: typeof tfjs, x: tfjs.Tensor, window: Pool): tfjs.Tensor {
  if (x.rank === 3) return overRow(tf, x, window);
  if (window.padding === 'valid') return valid(tf, x, window);
  const axes = window.size.map((size, i) => samePadding(x.shape[i + 1] ?? 0, size, window.strides[i] ?? 1));
  const pads: [number, number][] = [[0, 0], ...axes.map(({ pad }) => pad), [0, 0]];
  if (window.kind === 'max') return valid(tf, tf.pad(x, pads, lowest(x)), window);
  return tf.mul(valid(tf, tf.pad(x, pads), window), shares(tf, axes));
}

/** One row: pooling over steps is pooling over images of height 1. */
function overRow(tf: typeof tfjs, x: tfjs.Tensor, { size, strides, ...rest }: Pool): tfjs.Tensor {
  const window = { ...rest, size: [1, ...size], strides: [1, ...strides] };
  return tf.squeeze(pool(tf, tf.expandDims(x, 1), window), [1]);
}

function valid(tf: typeof tfjs, x: tfjs.Tensor, window: Pool): tfjs.Tensor {
  if (x.rank === 5) return window.kind === 'max' ? maxOfVolumes(tf, x, window) : meanOfVolumes(tf, x, window);
  const size = [...window.size] as [number, number];
  const strides = [...window.strides] as [number, number];
  const image = x as tfjs.Tensor4D;
  return window.kind === 'max'
    ? tf.maxPool(image, size, strides, 'valid')
    : tf.avgPool(image, size, strides, 'valid');
}

function meanOfVolumes(tf: typeof tfjs, x: tfjs.Tensor, { size, strides }: Pool): tfjs.Tensor {
  type Three = [number, number, number];
  return tf.avgPool3d(x as tfjs.Tensor5D, [...size] as Three, [...strides] as Three, 'valid');
}

/**
 * The maximum over rows and columns, then over slices: the gradient of tf.maxPool3d is wrong on cpu when a window has
 * more rows than columns, or fewer.
 */
function maxOfVolumes(tf: typeof tfjs, x: tfjs.Tensor, { size, strides }: Pool): tfjs.Tensor {
  const [batch = 1, depth = 1, height = 1, width = 1, channels = 1] = x.shape;
  const [slices = 1, ...plane] = size;
  const [step = 1, ...steps] = strides;
  const images = tf.reshape(x, [batch * depth, height, width, channels]);
  const flat = valid(tf, images, { kind: 'max', size: plane, strides: steps, padding: 'valid' });
  const [, rows = 1, columns = 1] = flat.shape;
  const stacks = tf.reshape(flat, [batch, depth, rows * columns, channels]);
  const deep = { kind: 'max', size: [slices, 1], strides: [step, 1], padding: 'valid' } as const;
  return tf.reshape(valid(tf, stacks, deep), [batch, -1, rows, columns, channels]);
}

function lowest(x: tfjs.Tensor): number {
  return x.dtype === 'int32' ? -(2 ** 31) : -Infinity;
}

interface SamePadding {
  readonly pad: [number, number];
  /** For each place of the window: its size over the cells of it that are not padding. */
  readonly shares: readonly number[];
}

function samePadding(length: number, size: number, stride: number): SamePadding {
  const count = windowCount(length, size, stride, 'same') ?? 0;
  const total = Math.max((count - 1) * stride + size - length, 0);
  const before = Math.floor(total / 2);
  const shares = Array.from({ length: count }, (_, place) => {
    const start = place * stride - before;
    return size / (Math.min(start + size, length) - Math.max(start, 0));
  });
  return { pad: [before, total - before], shares };
}

/** The factors that take the padding out of a mean, [1, ...spatial, 1]. */
function shares(tf: typeof tfjs, axes: readonly SamePadding[]): tfjs.Tensor {
  const lengths = axes.map((axis) => axis.shares.length);
  const values = axes.reduce<readonly number[]>(
    (outer, axis) => outer.flatMap((factor) => axis.shares.map((share) => factor * share)),
    [1],
  );
  return tf.tensor([...values], [1, ...lengths, 1], 'float32');
}
