import type { Tensor } from '@tensorflow/tfjs';

const LOGITS = Symbol('logits');

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
