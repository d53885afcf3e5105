import type { Dim, Shape, TensorSpec } from '../../spec/tensor.ts';

/** The product of dimensions; unknown when one of them is. */
export function product(dims: Shape): Dim {
  return dims.reduce<Dim>((total, dim) => (total === null || dim === null ? null : total * dim), 1);
}

/** The sum of two counts; unknown when one of them is. */
export function sumOf(a: Dim, b: Dim): Dim {
  return a === null || b === null ? null : a + b;
}

/** A count times an integer factor; unknown stays unknown. */
export function times(count: Dim, factor: number): Dim {
  return count === null ? null : count * factor;
}

/** Elements of a tensor in one example: every dimension but the batch. */
export function elements(spec: TensorSpec): Dim {
  return product(spec.shape.slice(1));
}

/** `[null, 28, 28, 1]`, as shapes are written in messages. */
export function showShape(shape: Shape): string {
  return `[${shape.map(String).join(', ')}]`;
}

/** Whether two known lengths differ. */
export function clash(a: number | null | undefined, b: number | null | undefined): boolean {
  return typeof a === 'number' && typeof b === 'number' && a !== b;
}
