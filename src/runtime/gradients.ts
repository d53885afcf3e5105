import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from './types.ts';

/**
 * Corrects gradients of TensorFlow.js that fail. Can be called again.
 *
 * `unstack` of an axis of length 1 has one output, whose gradient arrives alone instead of in a list; `stack` refuses it,
 * so that no recurrent layer could train on sequences of one step.
 */
export function correctGradients(tf: Tf): void {
  tf.registerGradient({
    kernelName: 'Unpack',
    gradFunc: (dy: Tensor | Tensor[], _saved, attrs) => ({
      value: () => tf.stack([dy].flat(), attrs['axis'] as number),
    }),
  });
}
