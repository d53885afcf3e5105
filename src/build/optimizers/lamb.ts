import type { Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import type { Optimizer } from '../../spec/generated/classes.ts';
import type { OptimizerRule } from './rule.ts';
import { correction, moved, slotAt, zeroSlots } from './rule.ts';

/** Adam scaled to the norm of each weight (keras.io/api/optimizers/lamb). */
export function lamb({ beta1, beta2, epsilon }: Extract<Optimizer, { type: 'lamb' }>): OptimizerRule {
  return {
    className: 'Lamb',
    slots: zeroSlots('m', 'v'),
    update: (tf, { gradient, value, slots, rate, step }) => {
      const m = moved(tf, slotAt(slots, 0), gradient, beta1);
      const v = moved(tf, slotAt(slots, 1), tf.square(gradient), beta2);
      const mean = tf.div(m, correction(tf, beta1, step));
      const spread = tf.add(tf.sqrt(tf.div(v, correction(tf, beta2, step))), epsilon);
      const update = tf.div(mean, spread);
      const change = tf.mul(tf.mul(trust(tf, value, update), rate), update);
      return { value: tf.sub(value, change), slots: [m, v] };
    },
  };
}

/** How much longer the weight is than the update; 1 when either has no length. */
function trust(tf: Tf, value: Tensor, update: Tensor): Tensor {
  const [long, short] = [norm(tf, value), norm(tf, update)];
  const both = tf.logicalAnd(tf.greater(long, 0), tf.greater(short, 0));
  return tf.where(both, tf.div(long, short), tf.onesLike(long));
}

function norm(tf: Tf, x: Tensor): Tensor {
  return tf.sqrt(tf.sum(tf.square(x)));
}
