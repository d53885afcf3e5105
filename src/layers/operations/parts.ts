import type { SplitArgs } from '../../spec/generated/layers.ts';
import type { Dim, Shape } from '../../spec/tensor.ts';
import { isProblem, type LayerProblem } from '../row.ts';
import { resolveAxis } from '../shapes/axis.ts';
import { clash, showShape } from '../shapes/dims.ts';

export const BATCH: LayerProblem = {
  message: 'axis is the batch axis; a layer treats each example by itself',
  arg: 'axis',
};

/** How long the parts are into which an axis of this length is cut. */
export function splitSizes(places: SplitArgs['indicesOrSections'], length: number): number[] {
  if (typeof places === 'number') return Array.from({ length: places }, () => length / places);
  const ends = [...places, length];
  return ends.map((end, i) => end - (places[i - 1] ?? 0));
}

/** The shapes of the parts of a tensor. */
export function splitShapes(
  { axis, indicesOrSections }: Pick<SplitArgs, 'axis' | 'indicesOrSections'>,
  shape: Shape,
): readonly Shape[] | LayerProblem {
  const along = resolveAxis(axis, shape.length);
  if (isProblem(along)) return along;
  if (along === 0) return BATCH;
  const length = shape[along] ?? null;
  if (length === null)
    return {
      message: `Split needs to know the length of axis ${along} of its input, not ${showShape(shape)}`,
      arg: 'axis',
      suggestion: 'give that axis a length in the shape of the input',
    };
  const sizes = splitSizes(indicesOrSections, length);
  if (sizes.every((size) => Number.isInteger(size) && size > 0))
    return sizes.map((size) => shape.map((dim, i): Dim => (i === along ? size : dim)));
  const wanted = typeof indicesOrSections === 'number' ? `${indicesOrSections} parts of one length` : 'parts';
  return {
    message: `an axis of ${length} cannot be cut into ${wanted}${typeof indicesOrSections === 'number' ? '' : ` at ${showShape(indicesOrSections)}`}`,
    arg: 'indicesOrSections',
  };
}

/** The shape of tensors of one shape along a new axis. */
export function stackedShape(axis: number, shapes: readonly Shape[]): Shape | LayerProblem {
  const [first = [], ...others] = shapes;
  const along = resolveAxis(axis, first.length + 1);
  if (isProblem(along))
    return {
      message: `axis ${axis} is out of range: the output has ${first.length + 1} axes, batch included`,
      arg: 'axis',
    };
  if (along === 0) return BATCH;
  const differs = (shape: Shape): boolean =>
    shape.length !== first.length || shape.some((dim, i) => clash(dim, first[i]));
  if (others.some(differs))
    return {
      message: `Stack needs inputs of one shape, not ${shapes.map(showShape).join(' and ')}`,
      arg: 'inputs',
    };
  const known = first.map(
    (dim, i): Dim => dim ?? others.map((shape) => shape[i]).find((d) => typeof d === 'number') ?? null,
  );
  return known.toSpliced(along, 0, shapes.length);
}
