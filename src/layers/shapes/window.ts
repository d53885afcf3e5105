import type { Dim, Shape } from '../../spec/tensor.ts';
import type { LayerProblem } from '../row.ts';

export type Padding = 'valid' | 'same' | 'causal';
export type DataFormat = 'channelsLast' | 'channelsFirst';

/** A window that slides over the spatial axes: a convolution's kernel, a pool or a frame. */
export interface Window {
  /** The argument that sets `size`, for messages. */
  readonly arg: 'kernelSize' | 'poolSize' | 'frameLength';
  readonly size: readonly number[];
  readonly strides: readonly number[];
  readonly dilation: readonly number[];
  readonly padding: Padding;
}

/** What the places along each spatial axis are called. */
export const axisNames: Readonly<Record<number, readonly string[]>> = {
  1: ['steps'],
  2: ['rows', 'columns'],
  3: ['slices', 'rows', 'columns'],
};

/** Which axis holds the channels. */
export function channelAxis(format: DataFormat, rank: number): number {
  return format === 'channelsFirst' ? 1 : rank - 1;
}

/** The axes between batch and channels. */
export function spatialDims(shape: Shape, format: DataFormat): Shape {
  return format === 'channelsFirst' ? shape.slice(2) : shape.slice(1, -1);
}

/** A shape from its batch, spatial dimensions and channels. */
export function imageShape(batch: Dim, spatial: Shape, channels: Dim, format: DataFormat): Shape {
  return format === 'channelsFirst' ? [batch, channels, ...spatial] : [batch, ...spatial, channels];
}

/** Cells that the window spans, gaps of the dilation included. */
export function spannedLength(size: number, dilation: number): number {
  return (size - 1) * dilation + 1;
}

/**
 * How many places a window takes along one axis, as Keras counts them:
 * `valid` floor((length - span) / stride) + 1, `same` and `causal` ceil(length / stride). May be zero or less.
 */
export function windowCount(length: Dim, span: number, stride: number, padding: Padding): Dim {
  if (length === null) return null;
  const room = padding === 'valid' ? length - span : length - 1;
  return Math.floor(room / stride) + 1;
}

/** A layer whose window slides over its input, as tf.layers has it. */
interface SlidingLayer {
  readonly kernelSize: readonly number[];
  readonly strides: readonly number[];
  readonly dilationRate: readonly number[];
  readonly padding: Padding;
}

/** The spatial dimensions after the window of a layer, which was analysed, has slid over them. */
export function slid(spatial: Shape, layer: SlidingLayer): Shape {
  const { kernelSize, strides, dilationRate, padding } = layer;
  return spatial.map((length, i) => {
    const span = spannedLength(kernelSize[i] ?? 1, dilationRate[i] ?? 1);
    return windowCount(length, span, strides[i] ?? 1, padding);
  });
}

/** The spatial dimensions after a window has slid over them, or a problem when it does not fit. */
export function slide(spatial: Shape, window: Window): Shape | LayerProblem {
  const counts: Dim[] = [];
  for (const [i, length] of spatial.entries()) {
    const span = spannedLength(window.size[i] ?? 1, window.dilation[i] ?? 1);
    const count = windowCount(length, span, window.strides[i] ?? 1, window.padding);
    if (count !== null && length !== null && count <= 0) return tooLarge(window, i, length, spatial.length);
    counts.push(count);
  }
  return counts;
}

function tooLarge(window: Window, axis: number, length: number, rank: number): LayerProblem {
  const size = window.size[axis] ?? 1;
  const dilation = window.dilation[axis] ?? 1;
  const spans =
    dilation === 1 ? '' : ` with dilationRate ${dilation} spans ${spannedLength(size, dilation)}, which`;
  const name = axisNames[rank]?.[axis] ?? 'cells';
  const fits = window.padding === 'valid' && length > 0;
  return {
    message: `${window.arg} ${size}${spans} is larger than the input's ${length} ${name}`,
    arg: window.arg,
    suggestion: fits ? `use padding: same or a smaller ${window.arg}` : 'give the input a longer axis',
  };
}
