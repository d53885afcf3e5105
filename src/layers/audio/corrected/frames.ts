import type * as tfjs from '@tensorflow/tfjs';

/** A signal [batch, samples] with so many samples in front and behind, as in mirrors that stand on its first and last sample. */
export function mirrored(tf: typeof tfjs, signal: tfjs.Tensor, reach: number): tfjs.Tensor {
  const samples = signal.shape[1] ?? 1;
  const turned = (start: number) => tf.reverse(tf.slice(signal, [0, start], [-1, reach]), 1);
  return tf.concat([turned(1), signal, turned(samples - 1 - reach)], 1);
}

/**
 * The frames [batch, frames, length] that start every `stride` samples and are whole. By steps of the stride laid side by side,
 * whose ops have gradients on every backend.
 */
export function framesOf(tf: typeof tfjs, signal: tfjs.Tensor, length: number, stride: number): tfjs.Tensor {
  const count = frameCount(tf, signal, length, stride);
  const perFrame = Math.ceil(length / stride);
  const steps = count + perFrame - 1;
  const padded = tf.pad(signal, [
    [0, 0],
    [0, perFrame * stride],
  ]);
  const cut = tf.slice(padded, [0, 0], [-1, steps * stride]);
  const parts = tf.reshape(cut, [-1, steps, stride]);
  const shifted = Array.from({ length: perFrame }, (_, i) => tf.slice(parts, [0, i, 0], [-1, count, stride]));
  return tf.slice(tf.concat(shifted, 2), [0, 0, 0], [-1, count, length]);
}

/** By an op, so that a graph which is written for signals of any length counts them when it runs. */
function frameCount(tf: typeof tfjs, signal: tfjs.Tensor, length: number, stride: number): number {
  const [, samples = 1] = signal.shape;
  const [, count = 1] = tf.stridedSlice(signal, [0, 0], [0, samples - length + 1], [1, stride], 0, 1).shape;
  return count;
}
