import type { LayersModel, Tensor, Variable } from '@tensorflow/tfjs';
import type { Tf } from '../runtime/index.ts';
import { KeptStates } from '../layers/recurrent/corrected/kept-states.ts';
import { invariant } from '../util/invariant.ts';

type LayerVariable = LayersModel['weights'][number];

/** States that layers keep from one batch to the next (src/layers/recurrent/corrected/kept-states.ts). */
export function keptStates(layers: readonly LayersModel['layers'][number][]): Variable[] {
  return layers.flatMap((layer) => {
    const kept: unknown = Reflect.get(layer, 'kept');
    return kept instanceof KeptStates ? [...kept.variables] : [];
  });
}

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
