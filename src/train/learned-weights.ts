import type { LayersModel } from '@tensorflow/tfjs';
import type { Preprocessing } from '../data/index.ts';
import type { Tf } from '../runtime/index.ts';

/** Gives layers the weights that they have learned of the training data: mean and variance of a Normalization. */
export function setLearnedWeights(
  tf: Tf,
  model: LayersModel,
  { learned = {} }: Pick<Preprocessing, 'learned'> = {},
): void {
  tf.tidy(() => {
    for (const [name, found] of Object.entries(learned)) {
      if (!('weights' in found)) continue;
      const tensors = found.weights.map(({ shape, values }) => tf.tensor([...values], [...shape], 'float32'));
      model.getLayer(name).setWeights(tensors);
    }
  });
}
