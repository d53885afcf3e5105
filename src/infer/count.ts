import type { DType, TensorSpec, WeightSpec } from '../spec/tensor.ts';

/** Elements of all weights. */
export function weightCount(weights: readonly WeightSpec[]): number {
  return weights.reduce((sum, w) => sum + w.shape.reduce((a, b) => a * b, 1), 0);
}

const bytes: Readonly<Record<DType, number | null>> = { float32: 4, int32: 4, bool: 1, string: null };

/** Bytes of a layer's outputs for one example; null when a dimension or an element's size is unknown. */
export function activationBytes(outputs: readonly TensorSpec[]): number | null {
  let sum = 0;
  for (const { shape, dtype } of outputs) {
    let size = bytes[dtype];
    for (const dim of shape.slice(1)) size = size === null || dim === null ? null : size * dim;
    if (size === null) return null;
    sum += size;
  }
  return sum;
}
