import type { Constraint } from '../spec/generated/classes.ts';
import type { Tf } from '../runtime/index.ts';
import { unreachable } from '../util/invariant.ts';

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
