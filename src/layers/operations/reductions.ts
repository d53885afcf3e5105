import type { TensorSpec } from '../../spec/tensor.ts';
import { onlyInput, tensor } from '../analysis.ts';
import { isProblem, type LayerAnalysis, type LayerProblem, type LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { elements } from '../shapes/dims.ts';
import { maxClass, meanClass, minClass, sumClass } from './corrected/reductions.ts';
import { reducedAxes, reducedShape, type ReductionArgs } from './reduced.ts';

const corrections = [{ savedAs: 'own' }] as const;

/**
 * The sum along axes, which go unless `keepdims` keeps them with length 1. No weights. FLOPs = elements of the input.
 * Source: https://keras.io/api/ops/numpy/#sum-function
 */
export const sum: LayerRow<'Sum'> = {
  type: 'Sum',
  arity: 'one',
  handsOn: leavesLast,
  corrections,
  analyze: (args, inputs) => analyzeReduction('Sum', args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(sumClass))(context.config(args)),
};

/**
 * The mean along axes, which go unless `keepdims` keeps them with length 1. No weights. FLOPs = elements of the input.
 * Source: https://keras.io/api/ops/numpy/#mean-function
 */
export const mean: LayerRow<'Mean'> = {
  type: 'Mean',
  arity: 'one',
  handsOn: leavesLast,
  corrections,
  analyze: (args, inputs) => analyzeReduction('Mean', args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(meanClass))(context.config(args)),
};

/**
 * The largest value along axes, which go unless `keepdims` keeps them with length 1. No weights. FLOPs = elements of the input.
 * Source: https://keras.io/api/ops/numpy/#max-function
 */
export const max: LayerRow<'Max'> = {
  type: 'Max',
  arity: 'one',
  handsOn: leavesLast,
  corrections,
  analyze: (args, inputs) => analyzeReduction('Max', args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(maxClass))(context.config(args)),
};

/**
 * The smallest value along axes, which go unless `keepdims` keeps them with length 1. No weights. FLOPs = elements of the input.
 * Source: https://keras.io/api/ops/numpy/#min-function
 */
export const min: LayerRow<'Min'> = {
  type: 'Min',
  arity: 'one',
  handsOn: leavesLast,
  corrections,
  analyze: (args, inputs) => analyzeReduction('Min', args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(minClass))(context.config(args)),
};

function analyzeReduction(
  type: string,
  { axis, keepdims }: ReductionArgs,
  input: TensorSpec,
): LayerAnalysis | LayerProblem {
  const wrong = checkDType(type, input);
  if (wrong) return wrong;
  const axes = reducedAxes(axis, input.shape.length);
  if (isProblem(axes)) return axes;
  const output = tensor(reducedShape(input.shape, axes, keepdims));
  return { outputs: [output], weights: [], multiplyAdds: 0, flops: elements(input) };
}

/** An axis that is counted from 0 may be the last. */
function leavesLast({ axis }: ReductionArgs): boolean | undefined {
  const axes = [axis].flat();
  if (axes.includes(-1)) return false;
  return axes.every((each) => each < 0) ? true : undefined;
}
