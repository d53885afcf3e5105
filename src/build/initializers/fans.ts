/** The number of inputs and outputs that a weight connects, as Keras's `compute_fans` counts them. */
export interface Fans {
  readonly fanIn: number;
  readonly fanOut: number;
}

/**
 * Fans of a weight by its shape: a vector counts for both, a matrix is `[in, out]`, a kernel `[...window, in, out]`.
 *
 * Source: keras/src/initializers/random_initializers.py of Keras 3. tf.layers takes the square root for a vector.
 */
export function computeFans(shape: readonly number[]): Fans {
  const [first = 1, second = 1] = shape;
  if (shape.length < 2) return { fanIn: first, fanOut: first };
  if (shape.length === 2) return { fanIn: first, fanOut: second };
  const window = shape.slice(0, -2).reduce((a, b) => a * b, 1);
  return { fanIn: window * (shape.at(-2) ?? 1), fanOut: window * (shape.at(-1) ?? 1) };
}
