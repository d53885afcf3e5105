import type { Optimizer } from '../../spec/generated/classes.ts';
import type { OptimizerRule } from './rule.ts';
import { slotAt } from './rule.ts';

/** Adamax (keras.io/api/optimizers/adamax). tf.train can neither save nor load its state. */
export function adamax(args: Extract<Optimizer, { type: 'adamax' }>): OptimizerRule {
  const { learningRate, beta1, beta2, epsilon } = args;
  return {
    className: 'Adamax',
    config: { learningRate, beta1, beta2, epsilon, decay: 0 },
    learningRate,
    slots: [
      { suffix: 'm', initial: 0 },
      { suffix: 'v', initial: 0 },
    ],
    rate: (tf, rate, step) => tf.div(rate, tf.sub(1, tf.pow(beta1, step))),
    update: (tf, { gradient, value, slots, rate }) => {
      const [m0, u0] = [slotAt(slots, 0), slotAt(slots, 1)];
      const m = tf.add(m0, tf.mul(tf.sub(gradient, m0), 1 - beta1));
      const u = tf.maximum(tf.mul(u0, beta2), tf.abs(gradient));
      const step = tf.div(tf.mul(m, rate), tf.add(u, epsilon));
      return { value: tf.sub(value, step), slots: [m, u] };
    },
  };
}
