import type { Optimizer } from '../../spec/generated/classes.ts';
import type { OptimizerRule } from './rule.ts';
import { correction, moved, slotAt } from './rule.ts';

/** AdamW that averages its own iterates (keras.io/api/optimizers/schedule_free_adamw). */
export function scheduleFreeAdamW(args: Extract<Optimizer, { type: 'scheduleFreeAdamW' }>): OptimizerRule {
  const { beta1, beta2, epsilon, warmupSteps } = args;
  return {
    className: 'ScheduleFreeAdamW',
    slots: [
      { suffix: 'momentum', initial: 'variable' },
      { suffix: 'velocity', initial: 0 },
    ],
    rate: (tf, rate, step) =>
      warmupSteps === 0 ? rate : tf.mul(rate, tf.minimum(tf.div(step, warmupSteps), 1)),
    update: (tf, { gradient, value, slots, rate, step }) => {
      const old = slotAt(slots, 0);
      const velocity = moved(tf, slotAt(slots, 1), tf.square(gradient), beta2);
      const spread = tf.add(tf.sqrt(tf.div(velocity, correction(tf, beta2, step))), epsilon);
      const iterate = tf.sub(old, tf.div(tf.mul(rate, gradient), spread));
      // The weights lie between the latest iterate and the average of all, which is got back from them. Keras on TensorFlow
      // does so with the new iterate, since what it put aside as the old one is the variable itself.
      const average = tf.div(tf.sub(value, tf.mul(1 - beta1, iterate)), beta1);
      const share = tf.div(1, step);
      const newAverage = tf.add(tf.mul(tf.sub(1, share), average), tf.mul(share, iterate));
      const between = tf.add(tf.mul(1 - beta1, iterate), tf.mul(beta1, newAverage));
      return { value: between, slots: [iterate, velocity] };
    },
  };
}
