import type { Optimizer } from '../../spec/generated/classes.ts';
import type { OptimizerRule } from './rule.ts';
import { slotAt } from './rule.ts';

/** Adagrad (keras.io/api/optimizers/adagrad). */
export function adagrad(args: Extract<Optimizer, { type: 'adagrad' }>): OptimizerRule {
  const { initialAccumulatorValue, epsilon } = args;
  return {
    className: 'Adagrad',
    stock: { config: { initialAccumulatorValue, epsilon }, sameState: true },
    slots: [{ suffix: 'accumulator', initial: initialAccumulatorValue }],
    update: (tf, { gradient, value, slots, rate }) => {
      const sum = tf.add(slotAt(slots, 0), tf.square(gradient));
      const step = tf.div(tf.mul(gradient, rate), tf.sqrt(tf.add(sum, epsilon)));
      return { value: tf.sub(value, step), slots: [sum] };
    },
  };
}
