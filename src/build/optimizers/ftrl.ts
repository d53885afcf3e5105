import type { Optimizer } from '../../spec/generated/classes.ts';
import type { OptimizerRule } from './rule.ts';
import { slotAt } from './rule.ts';

/** Follow the regularized leader (keras.io/api/optimizers/ftrl). */
export function ftrl(args: Extract<Optimizer, { type: 'ftrl' }>): OptimizerRule {
  const { l1RegularizationStrength: l1, l2RegularizationStrength: l2, beta } = args;
  const shrinkage = 2 * args.l2ShrinkageRegularizationStrength;
  const power = -args.learningRatePower;
  return {
    className: 'Ftrl',
    slots: [
      { suffix: 'accumulator', initial: args.initialAccumulatorValue },
      { suffix: 'linear', initial: 0 },
    ],
    update: (tf, { gradient, value, slots, rate }) => {
      const accumulated = slotAt(slots, 0);
      const sum = tf.add(accumulated, tf.square(gradient));
      const [before, after] = [tf.pow(accumulated, power), tf.pow(sum, power)];
      const sigma = tf.div(tf.sub(after, before), rate);
      const pull = tf.sub(tf.add(gradient, tf.mul(shrinkage, value)), tf.mul(sigma, value));
      const linear = tf.add(slotAt(slots, 1), pull);
      const penalty = tf.add(l2, tf.div(beta, tf.mul(2, rate)));
      const quadratic = tf.add(tf.div(after, rate), tf.mul(2, penalty));
      const clipped = tf.clipByValue(linear, -l1, l1);
      return { value: tf.div(tf.sub(clipped, linear), quadratic), slots: [sum, linear] };
    },
  };
}
