import type { Dim, DType, Shape, TensorSpec } from '../../spec/tensor.ts';
import { free, tensor } from '../analysis.ts';
import { concatenateClass } from './corrected/concatenate.ts';
import { mergeFaults } from './faults.ts';
import { isProblem, type LayerProblem, type LayerRow } from '../row.ts';
import { resolveAxis } from '../shapes/axis.ts';
import { showShape } from '../shapes/dims.ts';

/**
 * Its inputs joined along an axis; their other axes are equal. An open axis of the first input stays open, as in Keras.
 * No weights, no FLOPs.
 * Source: https://keras.io/api/layers/merging_layers/concatenate/
 */
export const concatenate: LayerRow<'Concatenate'> = {
  type: 'Concatenate',
  arity: 'many',
  corrections: [
    { fault: 'takes every negative axis for the last', when: ({ axis }) => axis < -1, savedAs: 'stock' },
    ...mergeFaults,
  ],
  analyze(args, inputs) {
    const shapes = inputs.map((input) => input.shape);
    const [first = []] = shapes;
    const axis = resolveAxis(args.axis, first.length);
    if (isProblem(axis)) return axis;
    const wrong = checkOthers(shapes, axis);
    if (wrong) return wrong;
    const joined = shapes.map((shape) => shape[axis] ?? null).reduce(sum);
    return free(tensor(first.with(axis, joined), joinedDType(inputs)));
  },
  build: (_tf, args, context) => new (context.classOf(concatenateClass))(context.config(args)),
};

function sum(a: Dim, b: Dim): Dim {
  return a === null || b === null ? null : a + b;
}

/** A problem unless the inputs agree in rank and in every axis but the joined one, as far as they are known. */
function checkOthers(shapes: readonly Shape[], axis: number): LayerProblem | undefined {
  const [first = []] = shapes;
  const odd = shapes.some((shape) => shape.length !== first.length);
  const differing = first.findIndex((_, i) => i !== axis && knownLengths(shapes, i).size > 1);
  if (!odd && differing === -1) return undefined;
  const reason = odd ? 'have different ranks' : `differ in axis ${differing}`;
  return {
    message: `inputs joined along axis ${axis} must agree in every other axis, but ${shapes.map(showShape).join(' and ')} ${reason}`,
    arg: 'axis',
  };
}

function knownLengths(shapes: readonly Shape[], axis: number): ReadonlySet<Dim> {
  return new Set(shapes.map((shape) => shape[axis] ?? null).filter((dim) => dim !== null));
}

/** The dtype that holds all: float32 before int32 before bool. */
function joinedDType(inputs: readonly TensorSpec[]): DType {
  const dtypes = inputs.map((input) => input.dtype);
  return (
    (['string', 'float32', 'int32', 'bool'] as const).find((dtype) => dtypes.includes(dtype)) ?? 'float32'
  );
}
