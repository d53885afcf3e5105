import type { GRUArgs, LSTMArgs, SimpleRNNArgs } from '../../spec/generated/layers.ts';
import { checkBatch, checkStates } from './states.ts';
import type { Dim, TensorSpec, WeightSpec } from '../../spec/tensor.ts';
import { kernelAndBias, tensor, weight } from '../analysis.ts';
import { isProblem, type LayerAnalysis, type LayerProblem } from '../row.ts';
import { checkRank, knownLength } from '../shapes/checks.ts';
import { times } from '../shapes/dims.ts';
import { invariant } from '../../util/invariant.ts';

type RecurrentArgs = GRUArgs | LSTMArgs | SimpleRNNArgs;

/** The arguments of every layer that goes through a sequence, whatever its states are. */
type Stepwise = Pick<RecurrentArgs, 'zeroOutputForMask' | 'stateful' | 'returnState'>;

/** How a recurrent cell is built. */
export interface Cell {
  /** Gates that share the kernels: 4 in an LSTM, 3 in a GRU, 1 in a SimpleRNN. */
  readonly gates: number;
  /** State tensors of [batch, units]. */
  readonly states: number;
  /** Shape of the bias, when there is one. */
  readonly bias: readonly number[];
  /** Activation elements in one step. */
  readonly activations: number;
}

/**
 * Analysis of a recurrent layer. Per step: multiply-adds = gates × units × (features + units);
 * FLOPs = 2 × multiply-adds + bias elements + activation elements; the products between gates are not counted.
 * Both times the number of steps.
 */
export function analyzeRecurrent(
  type: string,
  args: RecurrentArgs,
  [input, ...states]: readonly TensorSpec[],
  cell: Cell,
): LayerAnalysis | LayerProblem {
  invariant(input !== undefined, `${type} was given no input`);
  const wrong =
    checkRank(type, input, 3) ??
    checkBatch(args, input) ??
    checkStates(
      type,
      states,
      Array.from({ length: cell.states }, () => [args.units]),
    );
  if (wrong) return wrong;
  const features = knownLength(type, input, 2);
  if (isProblem(features)) return features;
  const step = analyzeStep(features, args, cell);
  const steps = input.shape[1] ?? null;
  return {
    outputs: outputs(args, input, cell.states),
    weights: step.weights,
    multiplyAdds: times(steps, step.multiplyAdds),
    flops: times(steps, step.flops),
  };
}

/** What a cell is at one step: its weights, and what it costs for each example. */
export interface StepAnalysis {
  readonly weights: readonly WeightSpec[];
  readonly multiplyAdds: number;
  readonly flops: number;
}

/** One step of a cell that reads so many features. */
export function analyzeStep(
  features: number,
  { units, useBias }: Pick<RecurrentArgs, 'units' | 'useBias'>,
  cell: Cell,
): StepAnalysis {
  const columns = cell.gates * units;
  const [kernel, ...bias] = kernelAndBias([features, columns], useBias ? cell.bias : null);
  const multiplyAdds = columns * (features + units);
  const biasElements = useBias ? cell.bias.reduce((a, b) => a * b, 1) : 0;
  return {
    weights: [...(kernel ? [kernel] : []), weight('recurrent_kernel', [units, columns]), ...bias],
    multiplyAdds,
    flops: 2 * multiplyAdds + biasElements + cell.activations,
  };
}

/** The sequence or its last step, then the states with returnState. */
function outputs(args: RecurrentArgs, input: TensorSpec, states: number): readonly TensorSpec[] {
  const [batch = null, steps = null]: readonly Dim[] = input.shape;
  const last = tensor([batch, args.units]);
  const main = args.returnSequences ? tensor([batch, steps, args.units]) : last;
  return [main, ...Array.from({ length: args.returnState ? states : 0 }, () => last)];
}

/** What tf.layers gets wrong in all recurrent layers, whatever their states are. */
export const inSequences = [
  {
    fault: 'ignores `zeroOutputForMask`',
    when: ({ zeroOutputForMask }: Stepwise) => zeroOutputForMask,
    savedAs: 'own',
  },
  {
    fault: 'goes on once for each of its outputs when it is `stateful` and has `returnState`',
    when: ({ stateful, returnState }: Stepwise) => stateful && returnState,
    savedAs: 'own',
  },
] as const;

/** And in those whose states are vectors. */
export const inAll = [
  ...inSequences,
  {
    fault: 'cannot train from `initialState`',
    when: (_: Stepwise, inputs: readonly TensorSpec[]) => inputs.length > 1,
    savedAs: 'stock',
  },
] as const;

/** Whether a mask is drawn in training. */
export function dropsOut(args: Pick<RecurrentArgs, 'dropout' | 'recurrentDropout'>): boolean {
  return args.dropout > 0 || args.recurrentDropout > 0;
}

/** 1 for an activation that costs something. */
export function activationCost(activation: string): number {
  return activation === 'linear' ? 0 : 1;
}
