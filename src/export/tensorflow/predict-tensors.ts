import type { LayersModel, Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import { invariant } from '../../util/invariant.ts';

/** The model's outputs for a batch, as it predicts: dropout and the like do nothing. The caller disposes them. */
export function predictTensors(tf: Tf, model: LayersModel, inputs: Tensor[]): Tensor[] {
  return tf.tidy(() =>
    [model.apply(inputs, { training: false })].flat().map((output) => {
      invariant(output instanceof tf.Tensor, 'the model gave a symbolic tensor for a real one');
      return output;
    }),
  );
}
