import type { Dim, Shape } from '../../spec/tensor.ts';
import type { LayerProblem } from '../row.ts';
import { product, showShape } from './dims.ts';

/** The shape, batch apart, that a reshape to `target` gives; -1 is worked out where the input's size is known. */
export function reshapedDims(input: Shape, target: readonly number[]): Shape | LayerProblem {
  const open = target.filter((dim) => dim === -1).length;
  if (open > 1) {
    return {
      message: `targetShape ${showShape(target)} has ${open} axes of -1; at most one can be worked out`,
      arg: 'targetShape',
    };
  }
  const size = product(input);
  if (size === null) return target.map((dim) => (dim === -1 ? null : dim));
  const known = target.filter((dim) => dim !== -1).reduce((total, dim) => total * dim, 1);
  return open === 0 ? wholeReshape(input, target, size, known) : openReshape(input, target, size, known);
}

function wholeReshape(
  input: Shape,
  target: readonly number[],
  size: number,
  known: number,
): Shape | LayerProblem {
  if (size === known) return target;
  return {
    message: `targetShape ${showShape(target)} holds ${known} values, but the input ${showShape(input)} has ${size}`,
    arg: 'targetShape',
    suggestion: 'use -1 for one axis to have it worked out',
  };
}

function openReshape(
  input: Shape,
  target: readonly number[],
  size: number,
  known: number,
): Shape | LayerProblem {
  if (known !== 0 && size % known === 0) return target.map((dim): Dim => (dim === -1 ? size / known : dim));
  return {
    message: `the ${size} values of the input ${showShape(input)} cannot be divided into targetShape ${showShape(target)}: its known axes hold ${known}`,
    arg: 'targetShape',
  };
}
