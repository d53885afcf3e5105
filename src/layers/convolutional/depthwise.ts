import type { DepthwiseConv1DArgs, DepthwiseConv2DArgs } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { affineCost, kernelAndBias, tensor } from '../analysis.ts';
import { isProblem, type LayerAnalysis, type LayerProblem } from '../row.ts';
import { elements } from '../shapes/dims.ts';
import { cellsOf, placeKernel } from './kernel.ts';

type DepthwiseArgs = DepthwiseConv1DArgs | DepthwiseConv2DArgs;

/**
 * Analysis of a convolution that keeps the channels apart.
 * Multiply-adds = output elements × kernel cells; FLOPs = 2 × multiply-adds, and 1 per output element with a bias and 1
 * with an activation. Padding is counted as if it were input.
 */
export function analyzeDepthwise(
  type: string,
  args: DepthwiseArgs,
  input: TensorSpec,
): LayerAnalysis | LayerProblem {
  const placed = placeKernel(type, args, input);
  if (isProblem(placed)) return placed;
  const { kernelSize, depthMultiplier, useBias } = args;
  const channels = placed.channels * depthMultiplier;
  const output = tensor(placed.shape(channels));
  return {
    outputs: [output],
    weights: kernelAndBias([...kernelSize, placed.channels, depthMultiplier], useBias ? [channels] : null),
    ...affineCost(elements(output), cellsOf(kernelSize), args),
  };
}
