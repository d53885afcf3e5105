import type { DType, TensorSpec } from '../../spec/tensor.ts';
import { tensor } from '../analysis.ts';
import { isProblem, type LayerAnalysis, type LayerProblem } from '../row.ts';
import { mergedShape } from '../shapes/broadcast.ts';
import { elements, times } from '../shapes/dims.ts';

/**
 * Analysis of a merge element by element: shapes are equal or broadcast, the batch apart; float32 before int32. FLOPs =
 * output elements × `perElement`.
 */
export function analyzeElementwise(
  type: string,
  inputs: readonly TensorSpec[],
  perElement = inputs.length - 1,
): LayerAnalysis | LayerProblem {
  const shape = mergedShape(inputs.map((input) => input.shape));
  if (isProblem(shape)) return shape;
  const dtypes = inputs.map((input) => input.dtype);
  if (!dtypes.some((dtype) => dtype === 'float32' || dtype === 'int32')) return notNumbers(type);
  const output = tensor(shape, mergedDType(dtypes));
  return { outputs: [output], weights: [], multiplyAdds: 0, flops: times(elements(output), perElement) };
}

function mergedDType(dtypes: readonly DType[]): DType {
  return dtypes.includes('float32') ? 'float32' : 'int32';
}

function notNumbers(type: string): LayerProblem {
  return {
    message: `${type} needs inputs that are numbers, not all bool or string`,
    suggestion: 'set dtype: int32 on an input',
  };
}

/** A problem unless a layer that merges two inputs has two. */
export function checkTwo(type: string, inputs: readonly TensorSpec[]): LayerProblem | undefined {
  if (inputs.length === 2) return undefined;
  return { message: `${type} needs exactly 2 inputs, not ${inputs.length}`, arg: 'inputs' };
}
