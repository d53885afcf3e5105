import type * as tfjs from '@tensorflow/tfjs';
import { realFourier } from '../../../util/signal/fft.ts';

/** The kernel of src/runtime/kernels. */
const KERNEL = 'RFFT';

/**
 * The Fourier transform of frames [batch, frames, length] of real numbers, [batch, frames, 2 × bins], the real sides before
 * the imaginary ones: in TensorFlow's own op where the backend has it, and in JavaScript elsewhere, for TensorFlow.js has none
 * for wasm, and no gradient.
 */
export function spectrum(tf: typeof tfjs, frames: tfjs.Tensor): tfjs.Tensor {
  const differentiable = tf.customGrad((x) => ({
    value: transform(tf, x as tfjs.Tensor),
    gradFunc: (dy: tfjs.Tensor) => [back(tf, dy, frames.shape)],
  }));
  return differentiable(frames);
}

function transform(tf: typeof tfjs, x: tfjs.Tensor): tfjs.Tensor {
  if (tf.getKernel(KERNEL, tf.getBackend()) !== undefined)
    return tf.concat(tf.engine().runKernel<tfjs.Tensor[]>(KERNEL, { x }), -1);
  const length = x.shape.at(-1) ?? 1;
  const bins = Math.floor(length / 2) + 1;
  const values = x.dataSync();
  const made = new Float32Array((values.length / length) * 2 * bins);
  for (let frame = 0; frame * length < values.length; frame++) {
    const { real, imag } = realFourier(values.subarray(frame * length, (frame + 1) * length));
    made.set(real, frame * 2 * bins);
    made.set(imag, (frame * 2 + 1) * bins);
  }
  return tf.tensor(made, [...x.shape.slice(0, -1), 2 * bins]);
}

/** Each sample is in every bin by its cosine and its sine. */
function back(tf: typeof tfjs, dy: tfjs.Tensor, shape: readonly number[]): tfjs.Tensor {
  const length = shape.at(-1) ?? 1;
  const bins = Math.floor(length / 2) + 1;
  const share = (row: number, n: number): number => {
    const angle = (2 * Math.PI * (((row % bins) * n) % length)) / length;
    return row < bins ? Math.cos(angle) : -Math.sin(angle);
  };
  const values = Float32Array.from({ length: 2 * bins * length }, (_, i) =>
    share(Math.floor(i / length), i % length),
  );
  const flat = tf.reshape<tfjs.Rank.R2>(dy, [-1, 2 * bins]);
  return tf.reshape(tf.matMul(flat, tf.tensor2d(values, [2 * bins, length])), [...shape]);
}
