import type { Tensor } from '@tensorflow/tfjs';

const LOGITS = Symbol('logits');
const MASK = Symbol('mask');

/**
 * Marks an output with what a softmax or sigmoid made it of, as Keras does (`_keras_logits`). The mark is on the tensor and
 * not beside it, since tf.layers hands losses and metrics nothing but tensors.
 */
export function markLogits(output: Tensor, logits: Tensor): void {
  Object.defineProperty(output, LOGITS, { value: logits });
}

/** What {@link markLogits} said. */
export function logitsOf(output: Tensor): Tensor | undefined {
  const marked: Tensor & { readonly [LOGITS]?: Tensor } = output;
  return marked[LOGITS];
}

/** Marks losses with which of them count, 1 or 0, as Keras does (`_keras_mask`). The caller of the loss disposes the mask. */
export function markMask(values: Tensor, mask: Tensor): Tensor {
  return Object.defineProperty(values, MASK, { value: mask });
}

/** What {@link markMask} said. */
export function maskOf(values: Tensor): Tensor | undefined {
  const marked: Tensor & { readonly [MASK]?: Tensor } = values;
  return marked[MASK];
}
