import type { Initializer } from '../../spec/generated/classes.ts';

/** The number of inputs and outputs that a weight connects, as Keras's `compute_fans` counts them. */
export interface Fans {
  readonly fanIn: number;
  readonly fanOut: number;
}

/** The axes of a weight that are inputs and outputs, where an initializer says so itself. */
export interface OwnAxes {
  readonly inputAxes: readonly number[];
  readonly outputAxes: readonly number[];
}

/** The axes that an initializer says; as in Keras it has to say both. */
export function ownAxes(initializer: Initializer): OwnAxes | undefined {
  if (!('inputAxes' in initializer)) return undefined;
  const { inputAxes, outputAxes } = initializer;
  return inputAxes === null || outputAxes === null ? undefined : { inputAxes, outputAxes };
}

/**
 * Fans of a weight by its axes or, where none are said, by its shape: a vector counts for both, a matrix is `[in, out]`, a kernel
 * `[...window, in, out]`.
 *
 * Source: keras/src/initializers/random_initializers.py of Keras 3. tf.layers takes the square root for a vector.
 */
export function computeFans(shape: readonly number[], axes?: OwnAxes): Fans {
  if (axes === undefined) return fansOf(shape);
  const along = (each: readonly number[]): number => each.reduce((n, axis) => n * (shape.at(axis) ?? 1), 1);
  return { fanIn: along(axes.inputAxes), fanOut: along(axes.outputAxes) };
}

function fansOf(shape: readonly number[]): Fans {
  const [first = 1, second = 1] = shape;
  if (shape.length < 2) return { fanIn: first, fanOut: first };
  if (shape.length === 2) return { fanIn: first, fanOut: second };
  const window = shape.slice(0, -2).reduce((a, b) => a * b, 1);
  return { fanIn: window * (shape.at(-2) ?? 1), fanOut: window * (shape.at(-1) ?? 1) };
}
