import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../util/invariant.ts';

/**
 * The largest or smallest values along axes; those that are equal share the gradient, as in Keras. tf.max and tf.min give it to
 * each of them in full.
 */
export function extreme(
  tf: typeof tfjs,
  kind: 'max' | 'min',
  input: tfjs.Tensor,
  axes: number[],
  keepdims: boolean,
): tfjs.Tensor {
  const shared = tf.customGrad((x, save) => {
    const given = x as tfjs.Tensor;
    const y = kind === 'max' ? tf.max(given, axes, true) : tf.min(given, axes, true);
    (save as unknown as (tensors: tfjs.Tensor[]) => void)([given, y]);
    return {
      value: keepdims ? y.clone() : tf.squeeze(y, axes),
      gradFunc: (dy, saved) => gradient(dy, saved),
    };
  });
  const gradient = (dy: tfjs.Tensor, [x, y]: tfjs.Tensor[]): tfjs.Tensor => {
    invariant(x && y, 'two tensors were saved');
    const equal = tf.cast(tf.equal(x, y), 'float32');
    return tf.mul(equal, tf.div(tf.reshape(dy, y.shape), tf.sum(equal, axes, true)));
  };
  return shared(input);
}
