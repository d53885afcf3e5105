import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import type { Clip } from './plan.ts';

/** Gradients within bounds, as Keras keeps them: each by its own norm, all by their common one, or by each element. */
export function clipGradients(tf: Tf, clip: Clip, gradients: readonly Tensor[]): readonly Tensor[] {
  if (clip === undefined || gradients.length === 0) return gradients;
  const { by, limit } = clip;
  switch (by) {
    case 'value':
      return gradients.map((g) => tf.clipByValue(g, -limit, limit));
    case 'norm':
      return gradients.map((g) => tf.div(tf.mul(g, limit), tf.maximum(tf.sqrt(squares(tf, g)), limit)));
    case 'globalNorm': {
      const norm = tf.sqrt(tf.addN(gradients.map((g) => squares(tf, g))));
      const scale = tf.mul(limit, tf.minimum(tf.div(1, norm), 1 / limit));
      return gradients.map((g) => tf.mul(g, scale));
    }
  }
}

function squares(tf: Tf, gradient: Tensor): Tensor {
  return tf.sum(tf.square(gradient));
}
