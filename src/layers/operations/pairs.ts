import type { Dim, Shape } from '../../spec/tensor.ts';
import { isProblem } from '../row.ts';
import { mergedShape } from '../shapes/broadcast.ts';

/** The shape of a quotient of two tensors whose shapes were found to fit. */
export function dividedShape(a: Shape, b: Shape): Shape {
  const shape = mergedShape([a, b]);
  return isProblem(shape) ? a : shape;
}

/** The shape of the products of matrices of two tensors whose shapes were found to fit. */
export function productShape(a: Shape, b: Shape): Shape {
  const lead = a.slice(0, -2).map((dim, i): Dim => dim ?? b[i] ?? null);
  return [...lead, a.at(-2) ?? null, b.at(-1) ?? null];
}
