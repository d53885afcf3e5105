import type { Optimizer } from '../../spec/generated/classes.ts';
import type { OptimizerRule } from './rule.ts';
import { slotAt, zeroSlots } from './rule.ts';

/** Adadelta (keras.io/api/optimizers/adadelta). tf.train divides by the mean before this step's gradient entered it. */
export function adadelta(args: Extract<Optimizer, { type: 'adadelta' }>): OptimizerRule {
  const { rho, epsilon } = args;
  return {
    className: 'Adadelta',
    stock: { config: { rho, epsilon }, sameState: true },
    slots: zeroSlots('accum_grad', 'accum_var'),
    update: (tf, { gradient, value, slots, rate }) => {
      const [gradients, deltas] = [slotAt(slots, 0), slotAt(slots, 1)];
      const newGradients = tf.add(tf.mul(gradients, rho), tf.mul(tf.square(gradient), 1 - rho));
      const ratio = tf.div(tf.sqrt(tf.add(deltas, epsilon)), tf.sqrt(tf.add(newGradients, epsilon)));
      const delta = tf.mul(ratio, gradient);
      const newDeltas = tf.add(tf.mul(deltas, rho), tf.mul(tf.square(delta), 1 - rho));
      return { value: tf.sub(value, tf.mul(delta, rate)), slots: [newGradients, newDeltas] };
    },
  };
}
