import type { OracleTensor } from './cases.ts';

/** float32 through different orders of summation: absolute below 1, relative above. */
export const TOLERANCE = 1e-5;

/** Losses of a case with several steps may drift apart by float32 rounding; one step may not. */
export function lossLimit(steps: number): number {
  return steps > 1 ? 1e-4 : TOLERANCE;
}

/** How far `actual` is from `expected`, as a share of max(1, |expected|); NaN counts as infinitely far. */
export function deviation(actual: number, expected: number): number {
  const distance = Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
  return Number.isNaN(distance) ? Infinity : distance;
}

/** The largest deviation, with its place; `undefined` when the sizes differ. */
export function worst(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
): { at: number; by: number } | undefined {
  if (actual.length !== expected.length) return undefined;
  let found = { at: 0, by: 0 };
  for (let i = 0; i < expected.length; i++) {
    const by = deviation(actual[i] ?? NaN, expected[i] ?? NaN);
    if (by > found.by) found = { at: i, by };
  }
  return found;
}

/** One line on the worst number out of tolerance; empty when all agree. */
export function difference(
  what: string,
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  limit: number,
): string {
  const found = worst(actual, expected);
  if (found === undefined) return `${what}: ${actual.length} numbers, Keras has ${expected.length}`;
  if (found.by <= limit) return '';
  return `${what}[${found.at}] = ${actual[found.at]}, Keras has ${expected[found.at]} (off by ${found.by.toExponential(1)})`;
}

export interface Numbers {
  readonly shape: readonly number[];
  readonly values: ArrayLike<number>;
}

export function tensorDifference(
  what: string,
  actual: Numbers,
  expected: OracleTensor,
  limit = TOLERANCE,
): string {
  const shapes = [actual.shape.join(), expected.shape.join()];
  if (shapes[0] !== shapes[1]) return `${what}: shape [${shapes[0]}], Keras has [${shapes[1]}]`;
  return difference(what, actual.values, expected.values, limit);
}

/** Differences of two lists of tensors, also in number. */
export function listDifferences(
  what: string,
  actual: readonly Numbers[],
  expected: readonly OracleTensor[],
  limit = TOLERANCE,
): readonly string[] {
  if (actual.length !== expected.length)
    return [`${what}: ${actual.length} tensors, Keras has ${expected.length}`];
  return expected
    .map((tensor, i) =>
      tensorDifference(`${what} ${i}`, actual[i] ?? { shape: [], values: [] }, tensor, limit),
    )
    .filter((text) => text !== '');
}

/** The largest deviation in two lists of tensors: infinite when they differ in number or shape. */
export function largestDeviation(actual: readonly Numbers[], expected: readonly OracleTensor[]): number {
  if (actual.length !== expected.length) return Infinity;
  return expected.reduce((largest, tensor, i) => {
    const { shape, values } = actual[i] ?? { shape: [], values: [] };
    const found = shape.join() === tensor.shape.join() ? worst(values, tensor.values) : undefined;
    return Math.max(largest, found?.by ?? Infinity);
  }, 0);
}
