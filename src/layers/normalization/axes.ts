import type { TensorSpec } from '../../spec/tensor.ts';
import type { LayerProblem } from '../row.ts';
import { isProblem } from '../row.ts';
import { resolveAxes } from '../shapes/axis.ts';
import { knownLength } from '../shapes/checks.ts';

/**
 * The lengths of the axes that a layer normalises along, which is the shape of its weights. Axes come in the order of
 * their numbers as written: Keras sorts them before it counts negative ones from the end.
 */
export function axisLengths(
  type: string,
  axis: number | readonly number[],
  input: TensorSpec,
): readonly number[] | LayerProblem {
  const axes = resolveAxes(sortedAxes(axis), input.shape.length);
  if (isProblem(axes)) return axes;
  const lengths: number[] = [];
  for (const each of axes) {
    const length = knownLength(type, input, each);
    if (isProblem(length)) return { ...length, arg: 'axis' };
    lengths.push(length);
  }
  return lengths;
}

/** One axis or several as a list in Keras's order. */
export function sortedAxes(axis: number | readonly number[]): number[] {
  return [axis].flat().sort((a, b) => a - b);
}
