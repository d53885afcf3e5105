import type { Conv1DArgs, Conv2DArgs, Conv3DArgs } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { affineCost, kernelAndBias, tensor } from '../analysis.ts';
import { isProblem, type LayerAnalysis, type LayerProblem } from '../row.ts';
import { elements } from '../shapes/dims.ts';
import { cellsOf, checkDilation, placeKernel } from './kernel.ts';

type ConvArgs = Conv1DArgs | Conv2DArgs | Conv3DArgs;

/**
 * Analysis of a convolution over as many axes as its kernel has.
 * Multiply-adds = output elements × kernel cells × input channels / groups; FLOPs = 2 × multiply-adds, and 1 per output
 * element with a bias and 1 with an activation. Padding is counted as if it were input.
 */
export function analyzeConvolution(
  type: string,
  args: ConvArgs,
  input: TensorSpec,
): LayerAnalysis | LayerProblem {
  const placed = placeKernel(type, args, input);
  if (isProblem(placed)) return placed;
  const wrong = checkDilation(args) ?? checkGroups(args, placed.channels);
  if (wrong) return wrong;
  const { kernelSize, filters, groups, useBias } = args;
  const inputs = placed.channels / groups;
  const output = tensor(placed.shape(filters));
  return {
    outputs: [output],
    weights: kernelAndBias([...kernelSize, inputs, filters], useBias ? [filters] : null),
    ...affineCost(elements(output), cellsOf(kernelSize) * inputs, args),
  };
}

function checkGroups({ groups, filters }: ConvArgs, channels: number): LayerProblem | undefined {
  const [whole, what] = filters % groups === 0 ? [channels, 'input channels'] : [filters, 'filters'];
  if (whole % groups === 0) return undefined;
  return {
    message: `${whole} ${what} cannot be divided into ${groups} groups`,
    arg: 'groups',
    suggestion: `use a number of groups that divides the ${channels} input channels and the ${filters} filters`,
  };
}
