import type { Tensor } from '@tensorflow/tfjs';
import { expect } from 'vitest';

/** Numbers without a pattern, as many as a shape has. */
export function waves(shape: readonly number[], scale = 2): Float32Array {
  const size = shape.reduce((a, b) => a * b, 1);
  return Float32Array.from({ length: size }, (_, i) => Math.sin(i * 12.9898 + 1) * scale);
}

/** Within `tolerance` of the larger of 1 and the expected number; NaN and infinities are the same. */
export function expectClose(actual: Tensor | undefined, expected: Tensor, tolerance: number): void {
  const [a, b] = [actual?.dataSync() ?? [], expected.dataSync()];
  expect(a).toHaveLength(b.length);
  const wrong = [...b].findIndex((reference, i) => {
    const value = a[i] ?? NaN;
    if (!Number.isFinite(reference)) return !Object.is(value, reference);
    return !(Math.abs(value - reference) <= tolerance * Math.max(1, Math.abs(reference)));
  });
  expect(wrong === -1 ? 'close' : `${String(a[wrong])} for ${String(b[wrong])} at ${wrong}`).toBe('close');
}
