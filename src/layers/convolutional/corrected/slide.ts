import type * as tfjs from '@tensorflow/tfjs';
import { spannedLength, windowCount, type Padding } from '../../shapes/window.ts';

/** How a window goes over the spatial axes; one number for each. */
export interface Sliding {
  readonly strides: readonly number[];
  readonly dilation: readonly number[];
  readonly padding: Padding;
}

type Pair = [number, number];

/** A convolution of some kind without gaps in its window; x has the channels last. */
export type Convolver = (
  x: tfjs.Tensor,
  kernel: tfjs.Tensor,
  strides: readonly number[],
  padding: 'valid' | 'same',
) => tfjs.Tensor;

/**
 * Slides any kind of kernel, by ops that have gradients. Those of TensorFlow.js have none when dilated; space-to-batch
 * turns every dilation-th cell into an example of its own, which a plain convolution then reads. Causal padding puts
 * all zeros before the first cell.
 */
export function slideKernel(
  tf: typeof tfjs,
  convolver: Convolver,
  x: tfjs.Tensor,
  kernel: tfjs.Tensor,
  { strides, dilation, padding }: Sliding,
  /** Whether the convolver takes these strides; if not, it runs at strides of 1 and the places between are dropped. */
  takesStrides = true,
): tfjs.Tensor {
  const dilated = dilation.some((rate) => rate > 1);
  const direct = !dilated && takesStrides;
  if (direct && padding !== 'causal') return convolver(x, kernel, strides, padding);
  const pads = dilation.map((rate, i) => {
    const span = spannedLength(kernel.shape[i] ?? 1, rate);
    return edges(padding, x.shape[i + 1] ?? 0, span, strides[i] ?? 1);
  });
  if (dilated) return thinned(tf, slideDilated(tf, convolver, x, kernel, dilation, pads), strides);
  const padded = tf.pad(x, [[0, 0], ...pads, [0, 0]]);
  if (direct) return convolver(padded, kernel, strides, 'valid');
  const ones = strides.map(() => 1);
  return thinned(tf, convolver(padded, kernel, ones, 'valid'), strides);
}

/** What a window at strides of 1 made, at the strides asked for. */
function thinned(tf: typeof tfjs, x: tfjs.Tensor, strides: readonly number[]): tfjs.Tensor {
  return strides.reduce((y, stride, i) => everyNth(tf, y, i + 1, stride), x);
}

function slideDilated(
  tf: typeof tfjs,
  convolver: Convolver,
  x: tfjs.Tensor,
  kernel: tfjs.Tensor,
  dilation: readonly number[],
  pads: readonly Pair[],
): tfjs.Tensor {
  // Each axis is made a multiple of its dilation; what that adds is cropped from the result.
  const extra = pads.map(([before, after], i) => {
    const rate = dilation[i] ?? 1;
    return (rate - (((x.shape[i + 1] ?? 0) + before + after) % rate)) % rate;
  });
  const padded = pads.map(([before, after], i): Pair => [before, after + (extra[i] ?? 0)]);
  const phases = tf.spaceToBatchND(x, [...dilation], padded);
  const ones = dilation.map(() => 1);
  const convolved = convolver(phases, kernel, ones, 'valid');
  return tf.batchToSpaceND(
    convolved,
    [...dilation],
    extra.map((crop): Pair => [0, crop]),
  );
}

/** Zeros before and after an axis for a window that spans `span` cells. */
export function edges(padding: Padding, length: number, span: number, stride: number): Pair {
  switch (padding) {
    case 'valid':
      return [0, 0];
    case 'causal':
      return [span - 1, 0];
    case 'same': {
      const count = windowCount(length, span, stride, 'same') ?? 0;
      const total = Math.max((count - 1) * stride + span - length, 0);
      const before = Math.floor(total / 2);
      return [before, total - before];
    }
  }
}

/** The first of every `stride` places along an axis, by ops that have gradients. */
function everyNth(tf: typeof tfjs, x: tfjs.Tensor, axis: number, stride: number): tfjs.Tensor {
  if (stride === 1) return x;
  const length = x.shape[axis] ?? 0;
  const count = Math.ceil(length / stride);
  const pads = x.shape.map((_, i): Pair => [0, i === axis ? count * stride - length : 0]);
  const inner = x.shape.slice(axis + 1).reduce((size, dim) => size * dim, 1);
  const grouped = tf.reshape(tf.pad(x, pads), [-1, stride, inner]);
  const first = tf.slice(grouped, [0, 0, 0], [-1, 1, -1]);
  return tf.reshape(first, x.shape.with(axis, count));
}
