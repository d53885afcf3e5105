import type { LayerProblem } from '../row.ts';

/** An axis counted from 0, or a problem when it is out of range. Negative axes count from the last; the batch is axis 0. */
export function resolveAxis(axis: number, rank: number): number | LayerProblem {
  const resolved = axis < 0 ? axis + rank : axis;
  if (resolved >= 0 && resolved < rank) return resolved;
  return {
    message: `axis ${axis} is out of range: the input has ${rank} axes, batch included; use ${-rank} to ${rank - 1}`,
    arg: 'axis',
  };
}

/** Some axes counted from 0, in the order given, or a problem when one is out of range or there twice. */
export function resolveAxes(
  axes: number | readonly number[],
  rank: number,
): readonly number[] | LayerProblem {
  const resolved: number[] = [];
  for (const axis of [axes].flat()) {
    const found = resolveAxis(axis, rank);
    if (typeof found !== 'number') return found;
    if (resolved.includes(found)) return { message: `axis ${axis} is there twice`, arg: 'axis' };
    resolved.push(found);
  }
  return resolved;
}
