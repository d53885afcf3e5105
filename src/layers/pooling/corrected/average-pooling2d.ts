import type * as tfjs from '@tensorflow/tfjs';
import { windowCount } from '../../shapes/window.ts';
import { stockClass } from '../../corrected/stock.ts';

/**
 * AveragePooling2D with padding same, made of ops whose gradients are right everywhere: that of tf.avgPool with padding
 * same is wrong on the cpu and wasm backends. It computes what that of tf.layers does, and is saved as it.
 */
export function averagePooling2dClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'AveragePooling2D') {
    static override readonly className = 'AveragePooling2D';

    protected override poolingFunction(
      inputs: tfjs.Tensor,
      poolSize: [number, number],
      strides: [number, number],
      padding: 'valid' | 'same',
      dataFormat: 'channelsFirst' | 'channelsLast',
    ): tfjs.Tensor {
      if (padding === 'valid') return super.poolingFunction(inputs, poolSize, strides, padding, dataFormat);
      const channelsFirst = dataFormat === 'channelsFirst';
      const x = channelsFirst ? tf.transpose(inputs, [0, 2, 3, 1]) : inputs;
      const rows = samePadding(x.shape[1] ?? 0, poolSize[0], strides[0]);
      const columns = samePadding(x.shape[2] ?? 0, poolSize[1], strides[1]);
      const padded = tf.pad(x, [[0, 0], rows.pad, columns.pad, [0, 0]]) as tfjs.Tensor4D;
      const mean = tf.avgPool(padded, poolSize, strides, 'valid');
      const y = tf.mul(mean, shares(tf, rows.shares, columns.shares));
      return channelsFirst ? tf.transpose(y, [0, 3, 1, 2]) : y;
    }
  };
}

interface SamePadding {
  readonly pad: [number, number];
  /** For each place of the window: its size over the cells of it that are not padding. */
  readonly shares: readonly number[];
}

function samePadding(length: number, size: number, stride: number): SamePadding {
  const count = windowCount(length, size, stride, 'same') ?? 0;
  const total = Math.max((count - 1) * stride + size - length, 0);
  const before = Math.floor(total / 2);
  const shares = Array.from({ length: count }, (_, place) => {
    const start = place * stride - before;
    return size / (Math.min(start + size, length) - Math.max(start, 0));
  });
  return { pad: [before, total - before], shares };
}

/** The factors that take the padding out of a mean, [1, rows, columns, 1]. */
function shares(tf: typeof tfjs, rows: readonly number[], columns: readonly number[]): tfjs.Tensor {
  const values = rows.flatMap((row) => columns.map((column) => row * column));
  return tf.tensor4d(values, [1, rows.length, columns.length, 1]);
}
