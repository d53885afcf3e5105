import type { Examples, LearnedWeight } from '../adapts.ts';

/** Mean and variance along the axes that are not kept, of numbers row by row, in 64 bits. */
export function learnMoments(
  { shape, values }: Examples,
  kept: readonly number[],
): readonly [mean: LearnedWeight, variance: LearnedWeight] {
  const lengths = kept.map((axis) => shape[axis] ?? 1);
  const size = lengths.reduce((a, b) => a * b, 1);
  const groups = groupsOf(shape, kept);
  const average = (of: (value: number, group: number) => number): number[] => {
    const sums = new Float64Array(size);
    for (let i = 0; i < values.length; i++) {
      const group = groups(i);
      sums[group] = (sums[group] ?? 0) + of(Number(values[i]), group);
    }
    return Array.from(sums, (sum) => sum / (values.length / size));
  };
  const mean = average((value) => value);
  const variance = average((value, group) => (value - (mean[group] ?? 0)) ** 2);
  return [
    { shape: lengths, values: mean },
    { shape: lengths, values: variance },
  ];
}

/** The place of an element among the statistics. */
function groupsOf(shape: readonly number[], kept: readonly number[]): (index: number) => number {
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((a, b) => a * b, 1));
  return (index) =>
    kept.reduce((group, axis) => {
      const length = shape[axis] ?? 1;
      return group * length + (Math.floor(index / (strides[axis] ?? 1)) % length);
    }, 0);
}
