import type { Optimizer } from '../../spec/generated/classes.ts';
import type { OptimizerRule } from './rule.ts';
import { slotAt, zeroSlots } from './rule.ts';

type Sgd = Extract<Optimizer, { type: 'sgd' }>;

/** Gradient descent, with momentum when asked for (keras.io/api/optimizers/sgd). */
export function sgd(args: Sgd): OptimizerRule {
  return args.momentum === 0 ? plain : withMomentum(args);
}

const plain: OptimizerRule = {
  className: 'SGD',
  stock: { config: {}, sameState: true },
  slots: [],
  update: (tf, { gradient, value, rate }) => ({
    value: tf.sub(value, tf.mul(gradient, rate)),
    slots: [],
  }),
};

/** Keras keeps the last step, which carries the learning rate of its time; tf.train keeps a sum of gradients. */
function withMomentum({ momentum, nesterov }: Sgd): OptimizerRule {
  return {
    className: 'Momentum',
    stock: { config: { momentum, useNesterov: nesterov }, sameState: false },
    slots: zeroSlots('momentum'),
    update: (tf, { gradient, value, slots, rate }) => {
      const scaled = tf.mul(gradient, rate);
      const m = tf.sub(tf.mul(slotAt(slots, 0), momentum), scaled);
      const step = nesterov ? tf.sub(tf.mul(m, momentum), scaled) : m;
      return { value: tf.add(value, step), slots: [m] };
    },
  };
}
