import type { TensorSpec } from '../../spec/tensor.ts';
import { tensor, weight } from '../analysis.ts';
import { isProblem, type LayerAnalysis, type LayerProblem } from '../row.ts';
import { elements, times } from '../shapes/dims.ts';
import { cellsOf, placeKernel, type KernelArgs } from './kernel.ts';

/** The arguments of a separable convolution that shapes and costs depend on. */
export interface SeparableArgs extends KernelArgs {
  readonly filters: number;
  readonly padding: 'valid' | 'same';
  readonly depthMultiplier: number;
  readonly useBias: boolean;
  readonly activation: string;
}

/**
 * Analysis of a depthwise convolution and one of size 1 after it.
 * Multiply-adds = places × channels × depthMultiplier × (kernel cells + filters); FLOPs = 2 × multiply-adds, and 1 per
 * output element with a bias and 1 with an activation. Padding is counted as if it were input.
 */
export function analyzeSeparable(
  type: string,
  args: SeparableArgs,
  input: TensorSpec,
): LayerAnalysis | LayerProblem {
  const placed = placeKernel(type, args, input);
  if (isProblem(placed)) return placed;
  const { kernelSize, filters, depthMultiplier, useBias, activation } = args;
  const middle = placed.channels * depthMultiplier;
  const output = tensor(placed.shape(filters));
  const multiplyAdds = times(
    elements(tensor(placed.shape(1))),
    middle * cellsOf(kernelSize) + middle * filters,
  );
  const extra = times(elements(output), (useBias ? 1 : 0) + (activation === 'linear' ? 0 : 1));
  return {
    outputs: [output],
    weights: [
      weight('depthwise_kernel', [...kernelSize, placed.channels, depthMultiplier]),
      weight('pointwise_kernel', [...kernelSize.map(() => 1), middle, filters]),
      ...(useBias ? [weight('bias', [filters])] : []),
    ],
    multiplyAdds,
    flops: multiplyAdds === null || extra === null ? null : 2 * multiplyAdds + extra,
  };
}
