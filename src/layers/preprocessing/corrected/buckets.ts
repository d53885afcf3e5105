import type * as tfjs from '@tensorflow/tfjs';
import { hashBucket, type Salt } from '../../../util/hash/buckets.ts';
import { isInt32 } from '../../../util/int32.ts';

/** The kernel of src/runtime/kernels. */
const KERNEL = 'WidthwiseHashBucket';

/** Whole numbers (int32) into buckets, by TensorFlow's ops where the backend has them and in JavaScript elsewhere. */
export function bucketsOf(tf: typeof tfjs, x: tfjs.Tensor, buckets: number, salt: Salt | null): tfjs.Tensor {
  // The addon cuts attributes to 32 bits.
  const fits = salt === null || salt.every(isInt32);
  if (fits && tf.getKernel(KERNEL, tf.getBackend()) !== undefined)
    return tf.engine().runKernel<tfjs.Tensor>(KERNEL, { x }, { buckets, ...(salt && { salt: [...salt] }) });
  const hashed = Array.from(x.dataSync(), (value) => hashBucket(String(value), buckets, salt));
  return tf.tensor(hashed, x.shape, 'int32');
}
