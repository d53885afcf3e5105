import type { Dim, TensorSpec } from '../../spec/tensor.ts';
import { kernelAndBias, tensor } from '../analysis.ts';
import { isProblem, type LayerAnalysis, type LayerProblem } from '../row.ts';
import { elements, times } from '../shapes/dims.ts';
import { axisNames, imageShape, spannedLength, spatialDims } from '../shapes/window.ts';
import { cellsOf, checkDilation, inputChannels, type KernelArgs } from './kernel.ts';

/** The arguments of a transposed convolution that shapes and costs depend on. */
export interface TransposedArgs extends KernelArgs {
  readonly filters: number;
  readonly padding: 'valid' | 'same';
  readonly outputPadding: readonly number[] | null;
  readonly useBias: boolean;
  readonly activation: string;
}

/**
 * Analysis of a transposed convolution.
 * Multiply-adds = input elements × kernel cells × filters, what padding same cuts off included; FLOPs = 2 ×
 * multiply-adds, and 1 per output element with a bias and 1 with an activation.
 */
export function analyzeTransposed(
  type: string,
  args: TransposedArgs,
  input: TensorSpec,
): LayerAnalysis | LayerProblem {
  const channels = inputChannels(type, args, input);
  if (isProblem(channels)) return channels;
  const wrong = checkDilation(args) ?? checkOutputPadding(args);
  if (wrong) return wrong;
  const { kernelSize, filters, useBias, activation, dataFormat } = args;
  const spatial = transposedLengths(spatialDims(input.shape, dataFormat), args);
  const output = tensor(imageShape(input.shape[0] ?? null, spatial, filters, dataFormat));
  const multiplyAdds = times(elements(input), cellsOf(kernelSize) * filters);
  const extra = times(elements(output), (useBias ? 1 : 0) + (activation === 'linear' ? 0 : 1));
  return {
    outputs: [output],
    weights: kernelAndBias([...kernelSize, filters, channels], useBias ? [filters] : null),
    multiplyAdds,
    flops: multiplyAdds === null || extra === null ? null : 2 * multiplyAdds + extra,
  };
}

/** Spatial lengths of the output, as Keras has them. */
export function transposedLengths(spatial: readonly Dim[], args: TransposedArgs): readonly Dim[] {
  return spatial.map((length, i) => (length === null ? null : lengthOf(length, i, args)));
}

function lengthOf(length: number, axis: number, args: TransposedArgs): number {
  const stride = args.strides[axis] ?? 1;
  const span = spanOf(axis, args);
  const extra = args.outputPadding?.[axis];
  if (args.padding === 'valid') return (length - 1) * stride + span + (extra ?? Math.max(stride - span, 0));
  return extra === undefined ? length * stride : (length - 1) * stride + (span % 2) + extra;
}

function spanOf(axis: number, { kernelSize, dilationRate }: TransposedArgs): number {
  return spannedLength(kernelSize[axis] ?? 1, dilationRate[axis] ?? 1);
}

function checkOutputPadding(args: TransposedArgs): LayerProblem | undefined {
  const { outputPadding, strides, padding } = args;
  if (outputPadding === null) return undefined;
  const names = axisNames[strides.length] ?? [];
  const large = outputPadding.findIndex((extra, i) => extra >= (strides[i] ?? 1));
  if (large !== -1)
    return {
      message: `outputPadding ${outputPadding[large] ?? 0} of the ${names[large] ?? 'cells'} must be below the stride, ${strides[large] ?? 1}`,
      arg: 'outputPadding',
    };
  const short = outputPadding.findIndex((extra, i) => (spanOf(i, args) % 2) + extra < 1);
  if (padding === 'valid' || short === -1) return undefined;
  return {
    message: `outputPadding 0 with padding same leaves out the last of the ${names[short] ?? 'cells'} when kernelSize is even`,
    arg: 'outputPadding',
    suggestion: 'use an outputPadding of 1, or none',
  };
}

/** Whether tf.layers knows what is asked for: it has neither dilation nor outputPadding. */
export function isPlainTransposed(args: Pick<TransposedArgs, 'outputPadding' | 'dilationRate'>): boolean {
  return args.outputPadding === null && args.dilationRate.every((rate) => rate === 1);
}
