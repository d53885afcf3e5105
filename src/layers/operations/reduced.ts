import type { Shape } from '../../spec/tensor.ts';
import { isProblem, type LayerProblem } from '../row.ts';
import { resolveAxes } from '../shapes/axis.ts';

/** The arguments of a layer that makes one value of many along axes. */
export interface ReductionArgs {
  readonly axis: number | readonly number[];
  readonly keepdims: boolean;
}

/** The axes that go, counted from 0; never that of the batch. */
export function reducedAxes(axis: ReductionArgs['axis'], rank: number): readonly number[] | LayerProblem {
  const axes = resolveAxes(axis, rank);
  if (isProblem(axes) || !axes.includes(0)) return axes;
  return { message: 'axis has the batch axis; a layer treats each example by itself', arg: 'axis' };
}

export function reducedShape(shape: Shape, axes: readonly number[], keepdims: boolean): Shape {
  return keepdims
    ? shape.map((dim, i) => (axes.includes(i) ? 1 : dim))
    : shape.filter((_, i) => !axes.includes(i));
}
