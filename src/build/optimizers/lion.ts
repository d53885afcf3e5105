import type { Optimizer } from '../../spec/generated/classes.ts';
import type { OptimizerRule } from './rule.ts';
import { slotAt, zeroSlots } from './rule.ts';

/** Lion: the sign of an interpolated momentum (keras.io/api/optimizers/lion). */
export function lion({ beta1, beta2 }: Extract<Optimizer, { type: 'lion' }>): OptimizerRule {
  return {
    className: 'Lion',
    slots: zeroSlots('momentum'),
    update: (tf, { gradient, value, slots, rate }) => {
      const momentum = slotAt(slots, 0);
      const direction = tf.sign(tf.add(tf.mul(momentum, beta1), tf.mul(gradient, 1 - beta1)));
      const kept = tf.add(tf.mul(momentum, beta2), tf.mul(gradient, 1 - beta2));
      return { value: tf.sub(value, tf.mul(rate, direction)), slots: [kept] };
    },
  };
}
