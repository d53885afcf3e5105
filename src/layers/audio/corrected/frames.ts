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
  const samples = signal.shape[1] ?? 1;
  const count = 1 + Math.floor((samples - length) / stride);
  const perFrame = Math.ceil(length / stride);
  const steps = count + perFrame - 1;
  const cut = tf.slice(signal, [0, 0], [-1, Math.min(samples, steps * stride)]);
  const padded = tf.pad(cut, [
    [0, 0],
    [0, Math.max(0, steps * stride - samples)],
  ]);
  const parts = tf.reshape(padded, [-1, steps, stride]);
  const shifted = Array.from({ length: perFrame }, (_, i) => tf.slice(parts, [0, i, 0], [-1, count, stride]));
  return tf.slice(tf.concat(shifted, 2), [0, 0, 0], [-1, count, length]);
}
