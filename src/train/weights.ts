import type { LayersModel, Tensor } from '@tensorflow/tfjs';
import type { Snapshot } from '../build/index.ts';
import { slotOptimizer, variablesOf } from '../build/index.ts';
import type { Tf } from '../runtime/index.ts';

/** The weights as they are now, and the optimizer's state when it is one of ours. */
export function takeSnapshot(tf: Tf, model: LayersModel): Snapshot {
  const variables = variablesOf(tf, model.weights);
  const values: readonly Tensor[] = variables.map((variable) => tf.keep(variable.clone()));
  const optimizer = slotOptimizer(model)?.snapshot();
  return {
    restore: () => {
      variables.forEach((variable, i) => {
        const value = values[i];
        if (value !== undefined) variable.assign(value);
      });
      optimizer?.restore();
    },
    dispose: () => {
      tf.dispose([...values]);
      optimizer?.dispose();
    },
  };
}
