import type { ConvLSTM1DArgs, ConvLSTM2DArgs, ConvLSTM3DArgs } from '../../spec/generated/layers.ts';
import type { Shape, TensorSpec } from '../../spec/tensor.ts';
import { invariant } from '../../util/invariant.ts';
import { kernelAndBias, tensor, weight } from '../analysis.ts';
import { cellsOf, checkDilation, placeKernel } from '../convolutional/kernel.ts';
import { isProblem, type LayerAnalysis, type LayerProblem } from '../row.ts';
import { checkRank } from '../shapes/checks.ts';
import { elements, showShape, times } from '../shapes/dims.ts';
import { activationCost } from './recurrent.ts';
import { checkBatch, checkStates } from './states.ts';

type ConvLstmArgs = ConvLSTM1DArgs | ConvLSTM2DArgs | ConvLSTM3DArgs;

const axes: Readonly<Record<number, string>> = { 1: 'length', 2: 'height, width', 3: 'depth, height, width' };

/**
 * Analysis of an LSTM whose states are images. Per step and place of the output: multiply-adds = 4 × filters × kernel cells ×
 * (input channels + filters); FLOPs = 2 × multiply-adds, and per filter 4 with a bias, 3 recurrent activations and 2 others;
 * the products between gates are not counted. Padding is counted as if it were input.
 */
export function analyzeConvLstm(
  type: string,
  args: ConvLstmArgs,
  [input, ...states]: readonly TensorSpec[],
): LayerAnalysis | LayerProblem {
  invariant(input !== undefined, `${type} was given no input`);
  const wrong = checkSequence(type, args, input) ?? checkBatch(args, input) ?? checkDilation(args);
  if (wrong) return wrong;
  const [batch = null, steps = null, ...rest] = input.shape;
  const placed = placeKernel(type, args, { ...input, shape: [batch, ...rest] });
  if (isProblem(placed)) return placed;
  const state = placed.shape(args.filters);
  const misfit = checkStates(type, states, [state.slice(1), state.slice(1)]);
  if (misfit) return misfit;
  return {
    outputs: outputs(args, input.shape, state),
    weights: weights(args, placed.channels),
    ...costs(args, placed.channels, times(steps, elements(tensor(state)) ?? 0)),
  };
}

/** A sequence of images, of which all but their number must be known: the states have their size. */
function checkSequence(type: string, { kernelSize, dataFormat }: ConvLstmArgs, input: TensorSpec) {
  const spatial = axes[kernelSize.length] ?? '';
  const image = dataFormat === 'channelsFirst' ? `channels, ${spatial}` : `${spatial}, channels`;
  const wrong = checkRank(type, input, kernelSize.length + 3, `(batch, steps, ${image})`);
  if (wrong) return wrong;
  const open = input.shape.indexOf(null, 2);
  if (open === -1) return undefined;
  return {
    message: `${type} needs to know the length of axis ${open} of its input, not ${showShape(input.shape)}: its states have the size of its images`,
    suggestion: 'give that axis a length in the shape of the input',
  };
}

/** The sequence or its last step, then the states with returnState. */
function outputs(args: ConvLstmArgs, [, steps = null]: Shape, state: Shape): readonly TensorSpec[] {
  const [batch = null, ...image] = state;
  const main = args.returnSequences ? tensor([batch, steps, ...image]) : tensor(state);
  return args.returnState ? [main, tensor(state), tensor(state)] : [main];
}

function weights({ kernelSize, filters, useBias }: ConvLstmArgs, channels: number) {
  const columns = 4 * filters;
  const [kernel, ...bias] = kernelAndBias([...kernelSize, channels, columns], useBias ? [columns] : null);
  const recurrent = weight('recurrent_kernel', [...kernelSize, filters, columns]);
  return [...(kernel ? [kernel] : []), recurrent, ...bias];
}

/** Those of a layer that makes so many numbers of its output state, over all steps. */
function costs(args: ConvLstmArgs, channels: number, made: number | null) {
  const multiplyAdds = 4 * cellsOf(args.kernelSize) * (channels + args.filters);
  const activations = 3 * activationCost(args.recurrentActivation) + 2 * activationCost(args.activation);
  const extra = (args.useBias ? 4 : 0) + activations;
  return { multiplyAdds: times(made, multiplyAdds), flops: times(made, 2 * multiplyAdds + extra) };
}
