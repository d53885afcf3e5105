/** A number, or lists of numbers inside one another. */
export type Numbers = number | readonly Numbers[];

/** The shape of the tensor that nested lists make; undefined when their lengths differ. */
export function shapeOfNumbers(value: Numbers): readonly number[] | undefined {
  if (typeof value === 'number') return [];
  const [first = [], ...others] = value.map(shapeOfNumbers);
  if (first === undefined || others.some((shape) => String(shape) !== String(first))) return undefined;
  return [value.length, ...first];
}

/** All numbers, row by row. */
export function flatNumbers(value: Numbers): number[] {
  return typeof value === 'number' ? [value] : value.flatMap(flatNumbers);
}
