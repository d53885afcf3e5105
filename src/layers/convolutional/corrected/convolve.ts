import type * as tfjs from '@tensorflow/tfjs';
import { slideKernel, type Convolver, type Sliding } from './slide.ts';

type Size2 = [number, number];
type Size3 = [number, number, number];

/**
 * A convolution of x [batch, ...spatial, channels] with a kernel [...sizes, channels / groups, filters], over one, two
 * or three axes. TensorFlow.js knows no groups.
 */
export function convolve(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  kernel: tfjs.Tensor,
  sliding: Sliding,
  groups = 1,
): tfjs.Tensor {
  if (x.rank === 3)
    return overRow(tf, x, kernel, sliding, (row, k, lifted) => convolve(tf, row, k, lifted, groups));
  if (groups === 1) return slideKernel(tf, convolver(tf), x, kernel, sliding);
  if (kernel.shape.at(-2) === 1 && x.rank === 4)
    return convolveDepthwise(tf, x, apart(tf, kernel, groups), sliding);
  const inputs = tf.split(x, groups, -1);
  const kernels = tf.split(kernel, groups, -1);
  const outputs = inputs.map((input, i) => convolve(tf, input, kernels[i] ?? kernel, sliding));
  return tf.concat(outputs, -1);
}

/** A convolution of each channel by itself: the kernel is [...sizes, channels, depthMultiplier]. */
export function convolveDepthwise(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  kernel: tfjs.Tensor,
  sliding: Sliding,
): tfjs.Tensor {
  if (x.rank === 3)
    return overRow(tf, x, kernel, sliding, (row, k, lifted) => convolveDepthwise(tf, row, k, lifted));
  // TensorFlow's kernel has one stride for both axes.
  const even = new Set(sliding.strides).size === 1;
  return slideKernel(tf, depthwise(tf), x, kernel, sliding, even);
}

/** One row: a convolution over steps is one over images of height 1, and space-to-batch is at home there. */
function overRow(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  kernel: tfjs.Tensor,
  { strides, dilation, padding }: Sliding,
  run: (x: tfjs.Tensor, kernel: tfjs.Tensor, sliding: Sliding) => tfjs.Tensor,
): tfjs.Tensor {
  // The row's own stride is never taken; being equal, it suits every kernel.
  const lifted = { strides: [...strides, ...strides], dilation: [1, ...dilation], padding };
  return tf.squeeze(run(tf.expandDims(x, 1), tf.expandDims(kernel, 0), lifted), [1]);
}

/** The kernel of as many groups as there are channels, [...sizes, 1, filters], as a depthwise one. */
function apart(tf: typeof tfjs, kernel: tfjs.Tensor, groups: number): tfjs.Tensor {
  const filters = kernel.shape.at(-1) ?? 0;
  return tf.reshape(kernel, [...kernel.shape.slice(0, -2), groups, filters / groups]);
}

function convolver(tf: typeof tfjs): Convolver {
  return (x, kernel, strides, padding) =>
    x.rank === 5
      ? tf.conv3d(x as tfjs.Tensor5D, kernel as tfjs.Tensor5D, [...strides] as Size3, padding)
      : tf.conv2d(x as tfjs.Tensor4D, kernel as tfjs.Tensor4D, [...strides] as Size2, padding);
}

function depthwise(tf: typeof tfjs): Convolver {
  return (x, kernel, strides, padding) =>
    tf.depthwiseConv2d(x as tfjs.Tensor4D, kernel as tfjs.Tensor4D, [...strides] as Size2, padding);
}
