import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import type { Optimizer } from '../../spec/generated/classes.ts';
import type { OptimizerRule } from './rule.ts';
import { slotAt, zeroSlots } from './rule.ts';

type Rmsprop = Extract<Optimizer, { type: 'rmsprop' }>;

/** RMSprop (keras.io/api/optimizers/rmsprop). tf.train subtracts epsilon under the root when centered. */
export function rmsprop(args: Rmsprop): OptimizerRule {
  const { rho, momentum, epsilon, centered } = args;
  return {
    className: 'RMSProp',
    stock: { config: { decay: rho, momentum, epsilon, centered }, sameState: true },
    slots: zeroSlots('rms', 'momentum', ...(centered ? ['mg'] : [])),
    update: (tf, { gradient, value, slots, rate }) => {
      const squares = average(tf, slotAt(slots, 0), tf.square(gradient), rho);
      const mean = centered ? average(tf, slotAt(slots, 2), gradient, rho) : undefined;
      const variance = mean === undefined ? squares : tf.sub(squares, tf.square(mean));
      const increment = tf.div(tf.mul(gradient, rate), tf.sqrt(tf.add(variance, epsilon)));
      const step = momentum === 0 ? increment : tf.add(tf.mul(slotAt(slots, 1), momentum), increment);
      return { value: tf.sub(value, step), slots: [squares, step, ...(mean === undefined ? [] : [mean])] };
    },
  };
}

function average(tf: Tf, old: Tensor, now: Tensor, rho: number): Tensor {
  return tf.add(tf.mul(old, rho), tf.mul(now, 1 - rho));
}
