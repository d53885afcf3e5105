import type { Dim, Shape, WeightSpec } from '../../spec/tensor.ts';
import { tensor } from '../analysis.ts';
import type { LayerAnalysis, LayerProblem } from '../row.ts';
import { clash, product, times } from '../shapes/dims.ts';
import type { AttentionInputs } from './ports.ts';

/**
 * Analysis of attention with one head. The output is the query's shape with the value's features; the scores, when they
 * are a second output, are [batch, query steps, value steps].
 * With scores of S elements: multiply-adds = S × query features + S × value features; FLOPs = 2 × multiply-adds + S
 * (the softmax) + what each score costs besides.
 */
export function analyzeAttention(
  { query, value, key }: AttentionInputs,
  weights: readonly WeightSpec[],
  returnScores: boolean,
  activationsPerFeature: number,
): LayerAnalysis | LayerProblem {
  const features = query.shape.at(-1) ?? null;
  if (clash(features, key.shape.at(-1))) {
    return {
      message: `query and key must have the same features, but have ${features} and ${key.shape.at(-1)}`,
    };
  }
  const lead = query.shape.slice(0, -1);
  const scores: Shape = [...lead, key.shape.at(-2) ?? null];
  const size = product(scores.slice(1));
  const valueFeatures = value.shape.at(-1) ?? null;
  const multiplyAdds = product([size, sum(features, valueFeatures)]);
  const extra = product([size, sum(1, times(features, activationsPerFeature))]);
  return {
    outputs: [tensor([...lead, valueFeatures]), ...(returnScores ? [tensor(scores)] : [])],
    weights,
    multiplyAdds,
    flops: sum(times(multiplyAdds, 2), extra),
  };
}

function sum(a: Dim, b: Dim): Dim {
  return a === null || b === null ? null : a + b;
}
