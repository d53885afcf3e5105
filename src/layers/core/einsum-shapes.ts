import type { Dim, Shape } from '../../spec/tensor.ts';
import type { LayerProblem } from '../row.ts';
import { isProblem } from '../row.ts';
import { showShape } from '../shapes/dims.ts';
import { readEquation, type EinsumEquation } from './einsum-equation.ts';

interface EinsumArgs {
  readonly equation: string;
  readonly outputShape: number | readonly Dim[];
  readonly biasAxes: string | null;
}

/** What an equation makes of an input's shape. */
export interface EinsumShapes {
  readonly equation: EinsumEquation;
  readonly output: Shape;
  readonly kernel: readonly number[];
  readonly bias: readonly number[] | null;
  /** The product of the kernel's axes that are summed over, and of the others: the fans of the kernel. */
  readonly fans: readonly [number, number];
}

/** Shapes of the kernel, bias and output of an EinsumDense, or why Keras would refuse. */
export function einsumShapes(args: EinsumArgs, shape: Shape): EinsumShapes | LayerProblem {
  const equation = readEquation(args.equation, shape);
  if (isProblem(equation)) return equation;
  const output = outputShape(args.outputShape, equation, shape);
  if (isProblem(output)) return output;
  const kernel = kernelShape(equation, shape, output);
  if (isProblem(kernel)) return kernel;
  const bias = args.biasAxes === null ? null : biasShape(args.biasAxes, equation, output);
  if (bias !== null && isProblem(bias)) return bias;
  const fan = (outward: boolean) =>
    kernel
      .filter((_, i) => equation.output.includes(equation.kernel[i] ?? '') === outward)
      .reduce((a, b) => a * b, 1);
  return { equation, output, kernel, bias, fans: [fan(false), fan(true)] };
}

/** The batch and what is given, with the input's lengths for `...`. */
function outputShape(
  given: EinsumArgs['outputShape'],
  { input, output, elided, side }: EinsumEquation,
  shape: Shape,
): Shape | LayerProblem {
  const [batch = null] = shape;
  const before = side === 'left' ? shape.slice(1, elided) : [];
  const after = side === 'right' && elided > 0 ? shape.slice(-elided) : [];
  const whole = [batch, ...before, ...[given].flat(), ...after];
  if (whole.length !== output.length) {
    return {
      message: `outputShape has ${[given].flat().length} lengths, but the output of the equation needs ${output.length - 1 - before.length - after.length} beside the batch`,
      arg: 'outputShape',
    };
  }
  for (const [i, letter] of [...output].entries()) {
    const length = shape[input.indexOf(letter)];
    const wanted = whole[i] ?? null;
    if (!input.includes(letter) || wanted === null || wanted === (length ?? null)) continue;
    return {
      message: `outputShape asks for ${wanted} along "${letter}", where the input ${showShape(shape)} has ${length ?? 'an open length'}`,
      arg: 'outputShape',
      suggestion: 'write null for a length that the input gives',
    };
  }
  return whole;
}

function kernelShape(
  { input, kernel, output }: EinsumEquation,
  shape: Shape,
  result: Shape,
): readonly number[] | LayerProblem {
  const lengths: number[] = [];
  for (const letter of kernel) {
    const length = output.includes(letter) ? result[output.indexOf(letter)] : shape[input.indexOf(letter)];
    if (length === null || length === undefined) {
      return {
        message: `the length of "${letter}" must be known: the kernel depends on it`,
        arg: 'outputShape',
      };
    }
    lengths.push(length);
  }
  return lengths;
}

/** Along the axes given and, with a length of 1, those after the first of them. */
function biasShape(
  axes: string,
  { output, elided, side }: EinsumEquation,
  result: Shape,
): readonly number[] | LayerProblem {
  const own =
    side === 'left'
      ? output.slice(elided)
      : side === 'right'
        ? output.slice(0, output.length - elided)
        : output;
  const lost = [...axes].find((letter) => !own.includes(letter));
  if (lost !== undefined) {
    return {
      message: `"${lost}" of biasAxes is no axis of the output`,
      arg: 'biasAxes',
      suggestion: `the output's axes are ${[...own].join(', ')}`,
    };
  }
  const first = Math.min(...[...axes].map((letter) => output.indexOf(letter)));
  const lengths: number[] = [];
  for (const letter of output.slice(first)) {
    const length = axes.includes(letter) ? result[output.indexOf(letter)] : 1;
    if (length === null || length === undefined) {
      return { message: `the length of "${letter}" must be known: the bias depends on it`, arg: 'biasAxes' };
    }
    lengths.push(length);
  }
  return lengths;
}
