import type * as tfjs from '@tensorflow/tfjs';
import { spannedLength, type Padding } from '../../shapes/window.ts';

interface Convolution {
  /** Per axis: rows, columns. */
  readonly strides: readonly number[];
  readonly dilation: readonly number[];
  readonly padding: Padding;
}

type Pair = [number, number];

/**
 * A 2-D convolution of x [batch, rows, columns, channels] by ops that have gradients. tf.conv2d has none when dilated;
 * space-to-batch turns every dilation-th cell into an example of its own, which a plain convolution then reads.
 * Causal padding puts all zeros before the first column.
 */
export function convolve(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  kernel: tfjs.Tensor,
  conv: Convolution,
): tfjs.Tensor {
  const { strides, dilation, padding } = conv;
  const stride: Pair = [strides[0] ?? 1, strides[1] ?? 1];
  const dilated = dilation.some((rate) => rate > 1);
  if (!dilated && padding !== 'causal') return conv2d(tf, x, kernel, stride, padding);
  const pads = [0, 1].map((i) => padding2d(padding, spannedLength(kernel.shape[i] ?? 1, dilation[i] ?? 1)));
  const [rows = [0, 0], columns = [0, 0]] = pads;
  if (!dilated) return conv2d(tf, tf.pad(x, [[0, 0], rows, columns, [0, 0]]), kernel, stride, 'valid');
  return dilatedConvolution(tf, x, kernel, dilation, [rows, columns]);
}

function dilatedConvolution(
  tf: typeof tfjs,
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
  const block = dilation.map((rate) => rate);
  const padded = pads.map(([before, after], i): Pair => [before, after + (extra[i] ?? 0)]);
  const phases = tf.spaceToBatchND(x, block, padded);
  const convolved = conv2d(tf, phases, kernel, [1, 1], 'valid');
  return tf.batchToSpaceND(
    convolved,
    block,
    extra.map((crop): Pair => [0, crop]),
  );
}

/** Zeros before and after an axis for a window that spans `span` cells at strides of 1. */
function padding2d(padding: Padding, span: number): Pair {
  switch (padding) {
    case 'valid':
      return [0, 0];
    case 'causal':
      return [span - 1, 0];
    case 'same': {
      const before = Math.floor((span - 1) / 2);
      return [before, span - 1 - before];
    }
  }
}

function conv2d(tf: typeof tfjs, x: tfjs.Tensor, kernel: tfjs.Tensor, strides: Pair, pad: 'valid' | 'same') {
  return tf.conv2d(x as tfjs.Tensor4D, kernel as tfjs.Tensor4D, strides, pad);
}
