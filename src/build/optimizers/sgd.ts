import type { Optimizer } from '../../spec/generated/classes.ts';
import type { OptimizerRule } from './rule.ts';
import { slotAt } from './rule.ts';

type Sgd = Extract<Optimizer, { type: 'sgd' }>;

/** Gradient descent, with momentum when asked for (keras.io/api/optimizers/sgd). */
export function sgd(args: Sgd): OptimizerRule {
  return args.momentum === 0 ? plain(args) : withMomentum(args);
}

function plain({ learningRate }: Sgd): OptimizerRule {
  return {
    className: 'SGD',
    config: { learningRate },
    learningRate,
    slots: [],
    update: (tf, { gradient, value, rate }) => ({
      value: tf.sub(value, tf.mul(gradient, rate)),
      slots: [],
    }),
  };
}

/** tf.train keeps the sum of gradients, Keras the step made of it: the same as long as the learning rate is. */
function withMomentum({ learningRate, momentum, nesterov }: Sgd): OptimizerRule {
  return {
    className: 'Momentum',
    config: { learningRate, momentum, useNesterov: nesterov },
    learningRate,
    slots: [{ suffix: 'momentum', initial: 0 }],
    update: (tf, { gradient, value, slots, rate }) => {
      const sum = tf.add(tf.mul(slotAt(slots, 0), momentum), gradient);
      const step = nesterov ? tf.add(tf.mul(sum, momentum), gradient) : sum;
      return { value: tf.sub(value, tf.mul(step, rate)), slots: [sum] };
    },
  };
}
