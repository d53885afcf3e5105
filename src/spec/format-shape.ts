import type { Shape } from './tensor.ts';

/** `[null, 28, 28, 1]`, as Keras and TensorFlow.js write shapes. */
export function formatShape(shape: Shape): string {
  return `[${shape.map((dim) => (dim === null ? 'null' : String(dim))).join(', ')}]`;
}
