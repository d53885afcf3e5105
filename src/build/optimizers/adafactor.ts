import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import type { Optimizer } from '../../spec/generated/classes.ts';
import type { OptimizerRule, Target, UpdateInput } from './rule.ts';
import { slotAt } from './rule.ts';

type Adafactor = Extract<Optimizer, { type: 'adafactor' }>;

/** Adam whose second moments are rows times columns (keras.io/api/optimizers/adafactor). */
export function adafactor(args: Adafactor): OptimizerRule {
  const { epsilon2, clipThreshold } = args;
  return {
    className: 'Adafactor',
    slots: [
      { suffix: 'rows', initial: 0, shape: (target) => (factored(target) ? target.shape.slice(0, -1) : []) },
      { suffix: 'columns', initial: 0, shape: (target) => (factored(target) ? columns(target) : []) },
      { suffix: 'v', initial: 0 },
    ],
    update: (tf, input) => {
      const { gradient, value, rate, step } = input;
      // Keras bounds it so with relativeStep or without.
      const bounded = tf.minimum(rate, tf.div(1, tf.sqrt(step)));
      const scale = tf.mul(tf.maximum(epsilon2, rms(tf, value)), bounded);
      const slots = moments(tf, args, input);
      const update = tf.div(gradient, tf.sqrt(slotAt(slots, 2)));
      const clipped = tf.div(update, tf.maximum(1, tf.div(rms(tf, update), clipThreshold)));
      return { value: tf.sub(value, tf.mul(scale, clipped)), slots };
    },
  };
}

/** Means of squared gradients over rows and columns, and the second moment that they make. */
function moments(tf: Tf, args: Adafactor, { gradient, slots, step, target }: UpdateInput): readonly Tensor[] {
  const squares = tf.add(tf.square(gradient), args.epsilon1);
  const decay = tf.sub(1, tf.pow(step, args.beta2Decay));
  const average = (index: number, now: Tensor) =>
    tf.add(tf.mul(decay, slotAt(slots, index)), tf.mul(tf.sub(1, decay), now));
  if (!factored(target)) return [slotAt(slots, 0), slotAt(slots, 1), average(2, squares)];
  const r = average(0, tf.mean(squares, -1));
  const c = average(1, tf.mean(squares, -2));
  const shares = tf.expandDims(tf.div(r, tf.mean(r, -1, true)), -1);
  return [r, c, tf.mul(shares, tf.expandDims(c, -2))];
}

function factored({ shape }: Target): boolean {
  return shape.length >= 2;
}

function columns({ shape }: Target): readonly number[] {
  return [...shape.slice(0, -2), ...shape.slice(-1)];
}

function rms(tf: Tf, x: Tensor): Tensor {
  return tf.sqrt(tf.mean(tf.square(x)));
}
