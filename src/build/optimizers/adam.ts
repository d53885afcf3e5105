import type { Optimizer } from '../../spec/generated/classes.ts';
import type { OptimizerRule } from './rule.ts';
import { slotAt } from './rule.ts';

/** Adam (keras.io/api/optimizers/adam). tf.train adds epsilon after the bias correction, Keras before it. */
export function adam(args: Extract<Optimizer, { type: 'adam' }>): OptimizerRule {
  const { learningRate, beta1, beta2, epsilon } = args;
  return {
    className: 'Adam',
    config: { learningRate, beta1, beta2, epsilon },
    learningRate,
    slots: [
      { suffix: 'm', initial: 0 },
      { suffix: 'v', initial: 0 },
    ],
    rate: (tf, rate, step) =>
      tf.div(tf.mul(rate, tf.sqrt(tf.sub(1, tf.pow(beta2, step)))), tf.sub(1, tf.pow(beta1, step))),
    update: (tf, { gradient, value, slots, rate }) => {
      const [m0, v0] = [slotAt(slots, 0), slotAt(slots, 1)];
      const m = tf.add(m0, tf.mul(tf.sub(gradient, m0), 1 - beta1));
      const v = tf.add(v0, tf.mul(tf.sub(tf.square(gradient), v0), 1 - beta2));
      const step = tf.div(tf.mul(m, rate), tf.add(tf.sqrt(v), epsilon));
      return { value: tf.sub(value, step), slots: [m, v] };
    },
  };
}
