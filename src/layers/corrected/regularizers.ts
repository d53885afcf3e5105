import type * as tfjs from '@tensorflow/tfjs';
import type { Regularizer } from '../../spec/generated/classes.ts';
import { unreachable } from '../../util/invariant.ts';
import { orthogonalRegularizer } from './orthogonal-regularizer.ts';

/** Keras's regularizers; a saved model names them all L1L2. */
export function toRegularizer(tf: typeof tfjs, regularizer: Regularizer) {
  // That of tf.layers is Keras's; the others are not what a saved model says that they are.
  if (regularizer.type === 'l2') return made(tf, regularizer);
  return Object.assign(made(tf, regularizer), { [SPEC]: regularizer });
}

const SPEC = Symbol('regularizer');

/** What {@link toRegularizer} made this of, where tf.layers has something else for it. */
export function regularizerSpec(value: unknown): Regularizer | undefined {
  return (value as { readonly [SPEC]?: Regularizer } | null | undefined)?.[SPEC];
}

function made(tf: typeof tfjs, regularizer: Regularizer) {
  switch (regularizer.type) {
    case 'l1':
      return restingAtZero(tf, tf.regularizers.l1({ l1: regularizer.l1 }), regularizer);
    case 'l2':
      return tf.regularizers.l2({ l2: regularizer.l2 });
    case 'l1l2':
      return restingAtZero(tf, tf.regularizers.l1l2({ l1: regularizer.l1, l2: regularizer.l2 }), regularizer);
    case 'orthogonalRegularizer':
      return orthogonalRegularizer(tf, regularizer);
    default:
      return unreachable(regularizer, 'regularizer');
  }
}

/**
 * The L1 penalty with the gradient of Keras at 0, which is 0. That of tf.layers is -l1 there, so that it pushes every
 * weight that begins at zero, as biases do.
 */
function restingAtZero<R extends ReturnType<(typeof tfjs)['regularizers']['l1']>>(
  tf: typeof tfjs,
  regularizer: R,
  { l1, l2 = 0 }: { readonly l1: number; readonly l2?: number },
): R {
  return Object.assign(regularizer, {
    apply: (x: tfjs.Tensor): tfjs.Tensor =>
      tf.tidy(() => {
        const sizes = tf.sum(tf.mul(tf.mul(x, tf.sign(x)), l1));
        return l2 === 0 ? sizes : tf.add(sizes, tf.sum(tf.mul(tf.square(x), l2)));
      }),
  });
}
