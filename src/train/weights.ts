import type { LayersModel, Tensor } from '@tensorflow/tfjs';
import type { Snapshot } from '../build/index.ts';
import { slotOptimizer, variablesOf } from '../build/index.ts';
import type { Tf } from '../runtime/index.ts';

/** A snapshot whose weights can be saved. */
export interface WeightsSnapshot extends Snapshot {
  /** In the model's order. */
  readonly weights: readonly Tensor[];
}

/** Weights of an earlier time, which the snapshot disposes. */
export function snapshotOf(tf: Tf, model: LayersModel, weights: readonly Tensor[]): WeightsSnapshot {
  const variables = variablesOf(tf, model.weights);
  return {
    weights,
    restore: () => {
      variables.forEach((variable, i) => {
        const value = weights[i];
        if (value !== undefined) variable.assign(value);
      });
    },
    dispose: () => void tf.dispose([...weights]),
  };
}

/** The weights as they are now, and the optimizer's state when it is one of ours. */
export function takeSnapshot(tf: Tf, model: LayersModel): WeightsSnapshot {
  const values = variablesOf(tf, model.weights).map((variable) => tf.keep(variable.clone()));
  const weights = snapshotOf(tf, model, values);
  const optimizer = slotOptimizer(model)?.snapshot();
  return {
    weights: values,
    restore: () => {
      weights.restore();
      optimizer?.restore();
    },
    dispose: () => {
      weights.dispose();
      optimizer?.dispose();
    },
  };
}
