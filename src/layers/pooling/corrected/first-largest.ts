import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';

/** The largest values along an axis, which stays with length 1. Of those that are equal the first has the gradient. */
export function firstLargest(tf: typeof tfjs, input: tfjs.Tensor, axis: number): tfjs.Tensor {
  const chosen = tf.customGrad((x, save) => {
    const given = x as tfjs.Tensor;
    const y = tf.max(given, axis, true);
    (save as unknown as (tensors: tfjs.Tensor[]) => void)([given, y]);
    return { value: y, gradFunc: (dy, saved) => gradient(dy, saved) };
  });
  const gradient = (dy: tfjs.Tensor, [x, y]: tfjs.Tensor[]): tfjs.Tensor => {
    invariant(x && y, 'two tensors were saved');
    const length = x.shape[axis] ?? 1;
    // The earlier, the more: what is more than all others is the first.
    const order = tf.reshape(
      tf.range(length, 0, -1, 'float32'),
      x.shape.map((_, i) => (i === axis ? length : 1)),
    );
    const places = tf.mul(tf.cast(tf.equal(x, y), 'float32'), order);
    return tf.mul(dy, tf.cast(tf.equal(places, tf.max(places, axis, true)), 'float32'));
  };
  return chosen(input);
}
