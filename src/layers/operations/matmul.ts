import type { TensorSpec } from '../../spec/tensor.ts';
import { tensor } from '../analysis.ts';
import { isProblem, type LayerProblem, type LayerRow } from '../row.ts';
import { clash, elements, product, showShape, times } from '../shapes/dims.ts';
import { checkPair } from './check-pair.ts';
import { matmulClass } from './corrected/pairs.ts';
import { productShape } from './pairs.ts';

/**
 * Products of the matrices in the last two axes: `[batch, …, n, k]` and `[batch, …, k, m]` give `[batch, …, n, m]`; the axes in front
 * are equal. No weights. Multiply-adds = output elements × k; FLOPs = 2 × multiply-adds.
 * Source: https://keras.io/api/ops/numpy/#matmul-function
 */
export const matmul: LayerRow<'Matmul'> = {
  type: 'Matmul',
  arity: 'many',
  flow: 'breaks',
  corrections: [{ savedAs: 'own' }],
  analyze(_args, inputs) {
    const pair = fittingPair(inputs);
    if (isProblem(pair)) return pair;
    const [a, b] = pair;
    const output = tensor(productShape(a.shape, b.shape));
    const inner = a.shape.at(-1) ?? b.shape.at(-2) ?? null;
    const multiplyAdds = product([elements(output), inner]);
    return { outputs: [output], weights: [], multiplyAdds, flops: times(multiplyAdds, 2) };
  },
  build: (_tf, args, context) => new (context.classOf(matmulClass))(context.config(args)),
};

function fittingPair(inputs: readonly TensorSpec[]): readonly [TensorSpec, TensorSpec] | LayerProblem {
  const wrong = checkPair('Matmul', inputs);
  if (wrong) return wrong;
  const [a, b] = inputs as [TensorSpec, TensorSpec];
  const shapes = `${showShape(a.shape)} and ${showShape(b.shape)}`;
  if (a.shape.length < 3)
    return { message: `Matmul needs a matrix for each example, not ${shapes}`, arg: 'inputs' };
  if (a.shape.slice(0, -2).some((dim, i) => clash(dim, b.shape[i])))
    return {
      message: `Matmul needs inputs with equal axes before the last two, not ${shapes}`,
      arg: 'inputs',
    };
  if (clash(a.shape.at(-1), b.shape.at(-2)))
    return {
      message: `Matmul needs as many columns in the first as there are rows in the second, not ${shapes}`,
      arg: 'inputs',
    };
  return [a, b];
}
