import type { Tensor } from '@tensorflow/tfjs';
import type { Constraint, Regularizer } from '../spec/generated/classes.ts';
import type { Tf } from '../runtime/index.ts';
import { unreachable } from '../util/invariant.ts';
import { orthogonalRegularizer } from './orthogonal-regularizer.ts';

/** Keras's regularizers; a saved model names them all L1L2. */
export function toRegularizer(tf: Tf, regularizer: Regularizer) {
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
function restingAtZero<R extends ReturnType<Tf['regularizers']['l1']>>(
  tf: Tf,
  regularizer: R,
  { l1, l2 = 0 }: { readonly l1: number; readonly l2?: number },
): R {
  return Object.assign(regularizer, {
    apply: (x: Tensor): Tensor =>
      tf.tidy(() => {
        const sizes = tf.sum(tf.mul(tf.mul(x, tf.sign(x)), l1));
        return l2 === 0 ? sizes : tf.add(sizes, tf.sum(tf.mul(tf.square(x), l2)));
      }),
  });
}

/** Keras's constraints, which the optimizer applies after each step. */
export function toConstraint(tf: Tf, constraint: Constraint) {
  switch (constraint.type) {
    case 'maxNorm':
      return tf.constraints.maxNorm(withAxes(constraint));
    case 'minMaxNorm':
      return tf.constraints.minMaxNorm(withAxes(constraint));
    case 'nonNeg':
      return tf.constraints.nonNeg();
    case 'unitNorm':
      return tf.constraints.unitNorm(withAxes(constraint));
    default:
      return unreachable(constraint, 'constraint');
  }
}

/** The types of tf.layers know one axis only; what runs sums over any number of them. */
function withAxes<C extends { readonly axis: number | readonly number[] }>(constraint: C) {
  const { axis } = constraint;
  return { ...constraint, axis: (typeof axis === 'number' ? axis : [...axis]) as number };
}
