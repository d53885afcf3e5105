import type * as tfjs from '@tensorflow/tfjs';
import { projectImages, type Projection, type Size } from '../projection.ts';

/** The kernel of src/runtime/kernels. */
const KERNEL = 'ImageProjectiveTransformV3';

/**
 * Images [batch, height, width, channels] projected by transforms [batch, 8] to a size, by default their own: in
 * TensorFlow's own op where the backend has it and in JavaScript elsewhere, for tf.image.transform transforms the first
 * image of a batch alone on the cpu backend. The gradient is TensorFlow's, the projection by the inverse, and none of the
 * transforms.
 */
export function project(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  transforms: tfjs.Tensor,
  how: Projection,
  size: Size = sizeOf(x),
): tfjs.Tensor {
  const differentiable = tf.customGrad((images, save) => {
    const keep = save as tfjs.GradSaveFunc;
    keep([transforms]);
    const gradFunc = (dy: tfjs.Tensor, saved: tfjs.Tensor[]) => {
      const [forward = transforms] = saved;
      return [projected(tf, dy, inverse(tf, forward), { ...how, fillValue: 0 }, sizeOf(x))];
    };
    return { value: projected(tf, images as tfjs.Tensor, transforms, how, size), gradFunc };
  });
  return differentiable(x);
}

function sizeOf({ shape: [, rows = 1, columns = 1] }: tfjs.Tensor): Size {
  return [rows, columns];
}

function projected(
  tf: typeof tfjs,
  images: tfjs.Tensor,
  transforms: tfjs.Tensor,
  how: Projection,
  size: Size,
): tfjs.Tensor {
  const [batch = 1, rows = 1, columns = 1, channels = 1] = images.shape;
  if (tf.getKernel(KERNEL, tf.getBackend()) === undefined) {
    const shape = [batch, rows, columns, channels] as const;
    const values = projectImages(images.dataSync(), shape, transforms.dataSync(), size, how);
    return tf.tensor(values, [batch, ...size, channels], 'float32');
  }
  const { interpolation, fillMode, fillValue } = how;
  const [wanted, fill] = [tf.tensor1d([...size], 'int32'), tf.scalar(fillValue, 'float32')];
  const inputs = { images, transforms, size: wanted, fill };
  return tf.engine().runKernel<tfjs.Tensor>(KERNEL, inputs, { interpolation, fillMode });
}

/** Transforms that lead back: the inverses of the matrices [[a0, a1, a2], [b0, b1, b2], [c0, c1, 1]], scaled likewise. */
export function inverse(tf: typeof tfjs, transforms: tfjs.Tensor): tfjs.Tensor {
  const columns = [...tf.split(transforms, 8, 1), tf.onesLike(tf.slice(transforms, [0, 0], [-1, 1]))];
  const at = (row: number, column: number): tfjs.Tensor => columns[row * 3 + column] as tfjs.Tensor;
  const cofactor = (row: number, column: number): tfjs.Tensor => {
    const [r1, r2] = [(row + 1) % 3, (row + 2) % 3];
    const [c1, c2] = [(column + 1) % 3, (column + 2) % 3];
    return tf.sub(tf.mul(at(r1, c1), at(r2, c2)), tf.mul(at(r1, c2), at(r2, c1)));
  };
  const entries = Array.from({ length: 9 }, (_, i) => cofactor(i % 3, Math.floor(i / 3)));
  const last = entries[8] as tfjs.Tensor;
  return tf.concat(
    entries.slice(0, 8).map((entry) => tf.div(entry, last)),
    1,
  );
}
