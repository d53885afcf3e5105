import type { TensorSpec } from '../../spec/tensor.ts';
import { isProblem, type LayerProblem } from '../row.ts';
import { checkDType, checkRank, knownLength } from '../shapes/checks.ts';
import {
  channelAxis,
  imageShape,
  slide,
  spatialDims,
  type DataFormat,
  type Padding,
} from '../shapes/window.ts';

/** The arguments that every convolution has. */
export interface KernelArgs {
  readonly kernelSize: readonly number[];
  readonly strides: readonly number[];
  readonly padding: Padding;
  readonly dataFormat: DataFormat;
  readonly dilationRate: readonly number[];
}

/** Where a kernel goes over its input. */
export interface Placement {
  /** Channels of the input. */
  readonly channels: number;
  /** The shape of an output of so many channels. */
  shape(channels: number): TensorSpec['shape'];
}

/** Slides a kernel over the input, or says why Keras would not. */
export function placeKernel(type: string, args: KernelArgs, input: TensorSpec): Placement | LayerProblem {
  const channels = inputChannels(type, args, input);
  if (isProblem(channels)) return channels;
  const { kernelSize: size, strides, dilationRate: dilation, padding, dataFormat } = args;
  const window = { arg: 'kernelSize', size, strides, dilation, padding } as const;
  const spatial = slide(spatialDims(input.shape, dataFormat), window);
  if (isProblem(spatial)) return spatial;
  return { channels, shape: (count) => imageShape(input.shape[0] ?? null, spatial, count, dataFormat) };
}

/** The channels of a float input of the kernel's rank, or why it is none. */
export function inputChannels(
  type: string,
  { kernelSize, dataFormat }: Pick<KernelArgs, 'kernelSize' | 'dataFormat'>,
  input: TensorSpec,
): number | LayerProblem {
  const rank = kernelSize.length + 2;
  const wrong = checkRank(type, input, rank) ?? checkDType(type, input);
  return wrong ?? knownLength(type, input, channelAxis(dataFormat, rank));
}

/** Places of a kernel: the product of its sizes. */
export function cellsOf(kernelSize: readonly number[]): number {
  return kernelSize.reduce((cells, size) => cells * size, 1);
}

/** A problem when a window with gaps would also take steps above 1. */
export function checkDilation(args: Pick<KernelArgs, 'strides' | 'dilationRate'>): LayerProblem | undefined {
  if (Math.max(...args.strides) === 1 || Math.max(...args.dilationRate) === 1) return undefined;
  return {
    message: `strides ${args.strides.join(' by ')} and dilationRate ${args.dilationRate.join(' by ')} cannot both be above 1`,
    arg: 'dilationRate',
    suggestion: 'set strides or dilationRate to 1',
  };
}

/** Whether the window has gaps: then tf.layers has no gradient. */
export function isDilated(args: Pick<KernelArgs, 'dilationRate'>): boolean {
  return args.dilationRate.some((rate) => rate > 1);
}
