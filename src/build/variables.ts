import type { LayersModel, Tensor, Variable } from '@tensorflow/tfjs';
import type { Tf } from '../runtime/index.ts';
import { invariant } from '../util/invariant.ts';

type LayerVariable = LayersModel['weights'][number];

/** The variables behind a model's weights, which the types of tf.layers call mere tensors. */
export function variablesOf(tf: Tf, weights: readonly LayerVariable[]): Variable[] {
  return weights.map((weight) => {
    const tensor = weight.read();
    invariant(isVariable(tf, tensor), `${weight.originalName} is not a variable`);
    return tensor;
  });
}

function isVariable(tf: Tf, tensor: Tensor): tensor is Variable {
  return tensor instanceof tf.Variable;
}
