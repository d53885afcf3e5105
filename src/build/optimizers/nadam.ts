import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import type { Optimizer } from '../../spec/generated/classes.ts';
import type { OptimizerRule } from './rule.ts';
import { correction, moved, slotAt, zeroSlots } from './rule.ts';

/** Nadam (keras.io/api/optimizers/nadam). */
export function nadam(args: Extract<Optimizer, { type: 'nadam' }>): OptimizerRule {
  const { beta1, beta2, epsilon } = args;
  return {
    className: 'Nadam',
    // The product of all momenta so far is one number; each variable keeps it, so that slots are all there is to save.
    slots: [...zeroSlots('m', 'v'), { suffix: 'product', initial: 1, shape: () => [] }],
    update: (tf, { gradient, value, slots, rate, step }) => {
      const now = momentumAt(tf, beta1, step);
      const next = momentumAt(tf, beta1, tf.add(step, 1));
      const product = tf.mul(slotAt(slots, 2), now);
      const m = moved(tf, slotAt(slots, 0), gradient, beta1);
      const v = moved(tf, slotAt(slots, 1), tf.square(gradient), beta2);
      const ahead = tf.div(tf.mul(next, m), tf.sub(1, tf.mul(product, next)));
      const here = tf.div(tf.mul(tf.sub(1, now), gradient), tf.sub(1, product));
      const spread = tf.add(tf.sqrt(tf.div(v, correction(tf, beta2, step))), epsilon);
      const change = tf.div(tf.mul(tf.add(ahead, here), rate), spread);
      return { value: tf.sub(value, change), slots: [m, v, product] };
    },
  };
}

/** The momentum of one step, which rises to beta1. */
function momentumAt(tf: Tf, beta1: number, step: Tensor): Tensor {
  return tf.mul(beta1, tf.sub(1, tf.mul(0.5, tf.pow(0.96, step))));
}
