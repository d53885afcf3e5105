import type { DType, TensorSpec } from '../../spec/tensor.ts';
import { onlyInput } from '../analysis.ts';
import type { LayerAnalysis, LayerProblem } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { elements } from '../shapes/dims.ts';

/** Analysis of an activation without weights: the output is like the input. FLOPs = 1 per element. */
export function analyzeActivation(
  type: string,
  inputs: readonly TensorSpec[],
  dtypes?: readonly DType[],
): LayerAnalysis | LayerProblem {
  const input = onlyInput(inputs);
  const wrong = checkDType(type, input, dtypes);
  return wrong ?? { outputs: [input], weights: [], multiplyAdds: 0, flops: elements(input) };
}
