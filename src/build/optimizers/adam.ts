import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import type { Optimizer } from '../../spec/generated/classes.ts';
import type { OptimizerRule } from './rule.ts';
import { correction, moved, slotAt, zeroSlots } from './rule.ts';

/** The arguments of Adam that AdamW shares. */
type AdamArgs = Pick<Extract<Optimizer, { type: 'adam' }>, 'beta1' | 'beta2' | 'epsilon' | 'amsgrad'>;

/** Adam (keras.io/api/optimizers/adam). tf.train adds epsilon after the bias correction, Keras before it. */
export function adam(args: Extract<Optimizer, { type: 'adam' }>): OptimizerRule {
  const { beta1, beta2, epsilon, amsgrad } = args;
  const rule = adamRule(args);
  return amsgrad ? rule : { ...rule, stock: { config: { beta1, beta2, epsilon }, sameState: true } };
}

/** Adam with weight decay (keras.io/api/optimizers/adamw). */
export function adamw(args: Extract<Optimizer, { type: 'adamw' }>): OptimizerRule {
  return { ...adamRule(args), className: 'AdamW' };
}

function adamRule({ beta1, beta2, epsilon, amsgrad }: AdamArgs): OptimizerRule {
  return {
    className: 'Adam',
    slots: zeroSlots('m', 'v', ...(amsgrad ? ['vhat'] : [])),
    rate: (tf, rate, step) => adamRate(tf, rate, step, beta1, beta2),
    update: (tf, { gradient, value, slots, rate }) => {
      const m = moved(tf, slotAt(slots, 0), gradient, beta1);
      const v = moved(tf, slotAt(slots, 1), tf.square(gradient), beta2);
      const largest = amsgrad ? [tf.maximum(slotAt(slots, 2), v)] : [];
      const step = tf.div(tf.mul(m, rate), tf.add(tf.sqrt(largest[0] ?? v), epsilon));
      return { value: tf.sub(value, step), slots: [m, v, ...largest] };
    },
  };
}

/** The learning rate with the corrections of both moments, which begin at 0. */
export function adamRate(tf: Tf, rate: Tensor, step: Tensor, beta1: number, beta2: number): Tensor {
  const root = tf.sqrt(correction(tf, beta2, step));
  return tf.div(tf.mul(rate, root), correction(tf, beta1, step));
}
