import { invariant } from '../util/invariant.ts';
import type { Dim, DType, Shape, TensorSpec, WeightSpec } from '../spec/tensor.ts';
import { isProblem, type LayerAnalysis, type LayerProblem } from './row.ts';
import { times } from './shapes/dims.ts';

/** The weights of a layer or cell that is not trained. */
export function frozen(weights: readonly WeightSpec[]): readonly WeightSpec[] {
  return weights.map((each) => ({ ...each, trainable: false }));
}

/** A trainable float32 weight. */
export function weight(name: string, shape: readonly number[]): WeightSpec {
  return { name, shape, dtype: 'float32', trainable: true };
}

/** A float32 weight that the optimizer never touches. */
export function state(name: string, shape: readonly number[]): WeightSpec {
  return { name, shape, dtype: 'float32', trainable: false };
}

/** The kernel of a layer and, if it has one, its bias: the order in which Keras creates them. */
export function kernelAndBias(
  kernel: readonly number[],
  bias: readonly number[] | null,
): readonly WeightSpec[] {
  return bias === null ? [weight('kernel', kernel)] : [weight('kernel', kernel), weight('bias', bias)];
}

/** A float32 tensor. */
export function tensor(shape: Shape, dtype: DType = 'float32'): TensorSpec {
  return { shape, dtype };
}

/** The analysis of a layer without weights and arithmetic worth counting. */
export function free(...outputs: readonly TensorSpec[]): LayerAnalysis {
  return { outputs, weights: [], multiplyAdds: 0, flops: 0 };
}

/** The shape of the only output of a layer that was analysed when its spec was compiled. */
export function outputShape(analysis: LayerAnalysis | LayerProblem): Dim[] {
  invariant(!isProblem(analysis), 'a layer was built that its analysis refused');
  return [...(analysis.outputs[0]?.shape ?? [])];
}

/** What one output element of a dense or convolution layer costs, beside its multiply-adds. */
export interface ElementCost {
  readonly useBias: boolean;
  readonly activation: string;
}

/**
 * Costs of a layer that makes `outputs` elements, each from `fanIn` multiply-adds:
 * FLOPs = outputs × (2 × fanIn + 1 with a bias + 1 with an activation other than linear).
 */
export function affineCost(
  outputs: Dim,
  fanIn: number,
  cost: ElementCost,
): Pick<LayerAnalysis, 'multiplyAdds' | 'flops'> {
  const extra = (cost.useBias ? 1 : 0) + (cost.activation === 'linear' ? 0 : 1);
  return { multiplyAdds: times(outputs, fanIn), flops: times(outputs, 2 * fanIn + extra) };
}

/** The only input of a layer whose arity is `one`; the graph stage has counted them. */
export function onlyInput(inputs: readonly TensorSpec[]): TensorSpec {
  const [input] = inputs;
  invariant(input !== undefined && inputs.length === 1, `a layer of one input was given ${inputs.length}`);
  return input;
}
