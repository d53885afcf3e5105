import type * as tfjs from '@tensorflow/tfjs';
import { spannedLength } from '../../shapes/window.ts';
import { convolve } from './convolve.ts';

/** How inputs are spread over the output of a transposed convolution; one number for each axis. */
export interface Spreading {
  readonly strides: readonly number[];
  readonly dilation: readonly number[];
  readonly padding: 'valid' | 'same';
  /** Lengths of the output. */
  readonly lengths: readonly number[];
}

/**
 * A transposed convolution of x [batch, ...spatial, channels] with a kernel [...sizes, filters, channels]. Images go
 * through tf.conv2dTranspose; for volumes and for dilated kernels TensorFlow.js has no gradient, so x is spread out with
 * zeros and convolved with the mirrored kernel.
 */
export function convolveTransposed(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  kernel: tfjs.Tensor,
  spreading: Spreading,
): tfjs.Tensor {
  if (x.rank === 3) return overRow(tf, x, kernel, spreading);
  if (x.rank === 5 || spreading.dilation.some((rate) => rate > 1)) return mirrored(tf, x, kernel, spreading);
  const { strides, padding, lengths } = spreading;
  const shape = [x.shape[0] ?? 1, ...lengths, kernel.shape.at(-2) ?? 1] as [number, number, number, number];
  const pair = [...strides] as [number, number];
  return tf.conv2dTranspose(x as tfjs.Tensor4D, kernel as tfjs.Tensor4D, shape, pair, padding);
}

function overRow(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  kernel: tfjs.Tensor,
  { strides, dilation, padding, lengths }: Spreading,
): tfjs.Tensor {
  const spreading = {
    strides: [1, ...strides],
    dilation: [1, ...dilation],
    padding,
    lengths: [1, ...lengths],
  };
  const y = convolveTransposed(tf, tf.expandDims(x, 1), tf.expandDims(kernel, 0), spreading);
  return tf.squeeze(y, [1]);
}

function mirrored(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  kernel: tfjs.Tensor,
  { strides, dilation, padding, lengths }: Spreading,
): tfjs.Tensor {
  const axes = lengths.map((_, i) => i);
  const framed = axes.reduce((y, i) => {
    const span = spannedLength(kernel.shape[i] ?? 1, dilation[i] ?? 1);
    return spread(tf, y, i + 1, { stride: strides[i] ?? 1, span, length: lengths[i] ?? 1, padding });
  }, x);
  const rank = kernel.rank;
  const swapped = tf.transpose(tf.reverse(kernel, axes), [...axes, rank - 1, rank - 2]);
  return convolve(tf, framed, swapped, { strides: axes.map(() => 1), dilation, padding: 'valid' });
}

interface Axis {
  readonly stride: number;
  readonly span: number;
  readonly length: number;
  readonly padding: 'valid' | 'same';
}

/** An axis with stride - 1 zeros after each place, and with the edges that give an output of `length`. */
function spread(tf: typeof tfjs, x: tfjs.Tensor, axis: number, to: Axis): tfjs.Tensor {
  const { stride, span, length, padding } = to;
  const count = x.shape[axis] ?? 1;
  const cut = padding === 'same' ? Math.max((count - 1) * stride + span - length, 0) : 0;
  const before = span - 1 - Math.floor(cut / 2);
  const inner = x.shape.slice(axis + 1).reduce((product, dim) => product * dim, 1);
  const apart = tf.pad(tf.reshape(x, [-1, 1, inner]), [
    [0, 0],
    [0, stride - 1],
    [0, 0],
  ]);
  const zeros = tf.reshape(apart, [-1, count * stride, inner]);
  const wanted = length + span - 1;
  const after = Math.max(wanted - before - count * stride, 0);
  const framed = tf.pad(zeros, [
    [0, 0],
    [before, after],
    [0, 0],
  ]);
  return tf.reshape(tf.slice(framed, [0, 0, 0], [-1, wanted, -1]), x.shape.with(axis, wanted));
}
