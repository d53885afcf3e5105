import type { Optimizer } from '../../spec/generated/classes.ts';
import type { OptimizerRule } from './rule.ts';
import { correction, moved, slotAt, zeroSlots } from './rule.ts';

/** Adamax (keras.io/api/optimizers/adamax). tf.train can neither save nor load its state. */
export function adamax(args: Extract<Optimizer, { type: 'adamax' }>): OptimizerRule {
  const { beta1, beta2, epsilon } = args;
  return {
    className: 'Adamax',
    stock: { config: { beta1, beta2, epsilon, decay: 0 }, sameState: false },
    slots: zeroSlots('m', 'v'),
    rate: (tf, rate, step) => tf.div(rate, correction(tf, beta1, step)),
    update: (tf, { gradient, value, slots, rate }) => {
      const m = moved(tf, slotAt(slots, 0), gradient, beta1);
      const u = tf.maximum(tf.mul(slotAt(slots, 1), beta2), tf.abs(gradient));
      const step = tf.div(tf.mul(m, rate), tf.add(u, epsilon));
      return { value: tf.sub(value, step), slots: [m, u] };
    },
  };
}
