import type { LayerProblem } from '../row.ts';

/** Keras refuses flash attention on TensorFlow, too. */
export function noFlashAttention({
  flashAttention,
}: {
  readonly flashAttention: boolean | null;
}): LayerProblem | undefined {
  if (flashAttention !== true) return undefined;
  return {
    message: 'there is no flash attention here: its kernels are for some GPUs',
    arg: 'flashAttention',
    suggestion: 'leave flashAttention out: the numbers are the same',
  };
}
