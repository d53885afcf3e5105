import type { LayersModel, Variable } from '@tensorflow/tfjs';
import type { Tf } from '../runtime/index.ts';
import { invariant } from '../util/invariant.ts';

type LayerVariable = LayersModel['weights'][number];

/** The variables behind a model's weights, which the types of tf.layers call mere tensors. */
export function variablesOf(tf: Tf, weights: readonly LayerVariable[]): Variable[] {
  return weights.map((weight) => {
    const variable = weight.read();
    invariant(variable instanceof tf.Variable, `${weight.originalName} is not a variable`);
    return variable;
  });
}
