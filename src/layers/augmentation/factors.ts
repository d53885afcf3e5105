import type { LayerProblem } from '../row.ts';

/** How much an image is changed by: one number, or the two that it lies between. */
export type Factor = number | readonly number[];

/** The limits that Keras sets to a factor. */
export type Bounds = readonly [lowest: number, highest: number];

/** The numbers that a draw lies between, for a factor of Keras: one number f stands for [-f, f], cut to the bounds. */
export function limitsOf(factor: Factor, bounds: Bounds = [-1, 1]): Bounds {
  if (typeof factor === 'number') {
    const size = Math.abs(factor);
    return [Math.max(-size, bounds[0]), size];
  }
  const [a = 0, b = a] = factor;
  return [Math.min(a, b), Math.max(a, b)];
}

/** A problem where a list lies outside the bounds altogether; the schema has checked a single number. */
export function checkFactor(arg: string, factor: Factor, bounds: Bounds): LayerProblem | undefined {
  if (typeof factor === 'number') return undefined;
  const [a = 0, b = a] = factor;
  if (a <= bounds[1] && b >= bounds[0]) return undefined;
  return {
    message: `${arg} [${a}, ${b}] lies outside [${bounds.join(', ')}]`,
    arg,
    suggestion: 'give one number, or the lower and the upper limit',
  };
}

/** A problem where the range of values goes downwards. */
export function checkValueRange(valueRange: readonly number[]): LayerProblem | undefined {
  const [low = 0, high = low] = valueRange;
  if (low <= high) return undefined;
  return {
    message: `valueRange [${low}, ${high}] has its limits the wrong way round`,
    arg: 'valueRange',
    suggestion: `write [${high}, ${low}]`,
  };
}
