import type { Shape } from '../../spec/tensor.ts';
import { isProblem, type LayerProblem } from '../row.ts';
import { resolveAxis } from '../shapes/axis.ts';
import { BATCH } from './parts.ts';

/** The shape of a tensor each of whose elements along an axis stands several times. */
export function repeatedShape(repeats: number, axis: number, shape: Shape): Shape | LayerProblem {
  const along = resolveAxis(axis, shape.length);
  if (isProblem(along)) return along;
  if (along === 0) return BATCH;
  return shape.map((dim, i) => (i === along && dim !== null ? dim * repeats : dim));
}

/** How many times a tensor stands along each of its axes; axes in front that are not mentioned have 1. */
export function timesOfEach(repeats: readonly number[], rank: number): readonly number[] | LayerProblem {
  if (repeats.length > rank)
    return {
      message: `repeats has ${repeats.length} axes, and the input ${rank}, batch included`,
      arg: 'repeats',
    };
  const each = [...Array.from({ length: rank - repeats.length }, () => 1), ...repeats];
  return each[0] === 1
    ? each
    : {
        ...BATCH,
        message: 'repeats has the batch more than once: it is the first of its axes',
        arg: 'repeats',
      };
}
