import type { Conv1DArgs, Conv2DArgs } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { affineCost, kernelAndBias, tensor } from '../analysis.ts';
import { isProblem, type LayerAnalysis, type LayerProblem } from '../row.ts';
import { checkDType, checkRank, knownLength } from '../shapes/checks.ts';
import { elements } from '../shapes/dims.ts';
import { channelAxis, imageShape, slide, spatialDims, type Window } from '../shapes/window.ts';

type ConvArgs = Conv1DArgs | Conv2DArgs;

/**
 * Analysis of a convolution over as many axes as its kernel has.
 * Multiply-adds = output elements × kernel cells × input channels; FLOPs add 1 per output element with a bias and 1
 * with an activation. Padding is counted as if it were input.
 */
export function analyzeConvolution(
  type: string,
  args: ConvArgs,
  input: TensorSpec,
): LayerAnalysis | LayerProblem {
  const rank = args.kernelSize.length + 2;
  const wrong = checkRank(type, input, rank) ?? checkDType(type, input) ?? checkDilation(args);
  if (wrong) return wrong;
  const channels = knownLength(type, input, channelAxis(args.dataFormat, rank));
  if (isProblem(channels)) return channels;
  const spatial = slide(spatialDims(input.shape, args.dataFormat), kernelWindow(args));
  if (isProblem(spatial)) return spatial;
  const output = tensor(imageShape(input.shape[0] ?? null, spatial, args.filters, args.dataFormat));
  const kernel = [...args.kernelSize, channels, args.filters];
  const fanIn = args.kernelSize.reduce((cells: number, size) => cells * size, channels);
  return {
    outputs: [output],
    weights: kernelAndBias(kernel, args.useBias ? [args.filters] : null),
    ...affineCost(elements(output), fanIn, args),
  };
}

function kernelWindow(args: ConvArgs): Window {
  const { kernelSize: size, strides, dilationRate: dilation, padding } = args;
  return { arg: 'kernelSize', size, strides, dilation, padding };
}

function checkDilation(args: ConvArgs): LayerProblem | undefined {
  if (Math.max(...args.strides) === 1 || Math.max(...args.dilationRate) === 1) return undefined;
  return {
    message: `strides ${args.strides.join(' by ')} and dilationRate ${args.dilationRate.join(' by ')} cannot both be above 1`,
    arg: 'dilationRate',
    suggestion: 'set strides or dilationRate to 1',
  };
}

/** Whether the window has gaps: then tf.layers has no gradient. */
export function isDilated(args: ConvArgs): boolean {
  return args.dilationRate.some((rate) => rate > 1);
}
