import type { DotArgs } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { tensor } from '../analysis.ts';
import { isProblem, type LayerAnalysis, type LayerProblem, type LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { elements, product, showShape, times } from '../shapes/dims.ts';
import { dotClass } from './corrected/dot.ts';
import { checkTwo } from './elementwise.ts';

/**
 * The dot products of two inputs along an axis of each, example by example: `[batch, ...a, n]` and `[batch, n, ...b]`
 * to `[batch, ...a, ...b]`, and two vectors to `[batch, 1]`. No weights.
 * Multiply-adds = output elements × n; FLOPs = 2 × multiply-adds, and 3 per element of the inputs with normalize.
 * Source: https://keras.io/api/layers/merging_layers/dot/
 */
export const dot: LayerRow<'Dot'> = {
  type: 'Dot',
  arity: 'many',
  corrections: [
    { fault: 'refuses negative axes in a list', when: ({ axes }) => Math.min(...axes) < 0, savedAs: 'stock' },
    {
      fault: 'refuses inputs of rank 4 and more',
      when: (_args, inputs) => inputs.some(({ shape }) => shape.length > 3),
      savedAs: 'own',
    },
  ],
  analyze: (args, inputs) => checkInputs(inputs) ?? analyzeDot(args, inputs),
  build: (_tf, args, context) => new (context.classOf(dotClass))(context.config(args)),
};

function checkInputs(inputs: readonly TensorSpec[]): LayerProblem | undefined {
  const wrong = inputs.map((input) => checkDType('Dot', input)).find((problem) => problem !== undefined);
  return checkTwo('Dot', inputs) ?? wrong;
}

function analyzeDot(args: DotArgs, inputs: readonly TensorSpec[]): LayerAnalysis | LayerProblem {
  const [a, b] = inputs.map(({ shape }, i) => dotAxis(args.axes[i] ?? -1, shape.length));
  if (a === undefined || b === undefined) return { message: 'Dot needs exactly 2 inputs' };
  if (isProblem(a)) return a;
  if (isProblem(b)) return b;
  const [first = [], second = []] = inputs.map(({ shape }) => shape);
  const [length = null, other = null] = [first[a], second[b]];
  if (length !== other) return differing(inputs, [a, b]);
  const joined = [...first.toSpliced(a, 1), ...second.toSpliced(b, 1).slice(1)];
  const output = tensor(joined.length === 1 ? [...joined, 1] : joined);
  const multiplyAdds = product([elements(output), length]);
  const scaled = args.normalize ? inputs.map((input) => times(elements(input), 3)) : [];
  const flops = [times(multiplyAdds, 2), ...scaled].reduce((sum, n) =>
    sum === null || n === null ? null : sum + n,
  );
  return { outputs: [output], weights: [], multiplyAdds, flops };
}

function dotAxis(axis: number, rank: number): number | LayerProblem {
  const resolved = axis < 0 ? axis + rank : axis;
  if (resolved > 0 && resolved < rank) return resolved;
  const message =
    resolved === 0
      ? 'a dot product cannot be taken along axis 0, the batch'
      : `axis ${axis} is out of range: the input has ${rank} axes, batch included; use 1 to ${rank - 1}, or -1 for the last`;
  return { message, arg: 'axes' };
}

function differing(inputs: readonly TensorSpec[], [a, b]: readonly [number, number]): LayerProblem {
  const [first = '', second = ''] = inputs.map(({ shape }) => showShape(shape));
  return {
    message: `the axes of a dot product must be equally long, but axis ${a} of ${first} is not axis ${b} of ${second}`,
    arg: 'axes',
  };
}
