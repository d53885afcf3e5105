import type { Uniform } from './distributions.ts';
import { standardNormal } from './distributions.ts';

/**
 * A random matrix with orthonormal columns (or rows, when it is wider than high), row by row.
 *
 * Keras takes Q of a QR factorization of a normal matrix and gives it the signs of R's diagonal. That Q is unique and
 * is what Gram-Schmidt makes, so no factorization by the backend is needed and every backend has the same numbers.
 */
export function fillOrthogonal(rows: number, columns: number, gain: number, random: Uniform): Float32Array {
  const length = Math.max(rows, columns);
  const count = Math.min(rows, columns);
  const basis = orthonormalBasis(count, length, standardNormal(random));
  const values = new Float32Array(rows * columns);
  for (let k = 0; k < count; k += 1) {
    const vector = basis[k] ?? new Float64Array(length);
    for (let i = 0; i < length; i += 1) {
      values[rows >= columns ? i * columns + k : k * columns + i] = gain * (vector[i] ?? 0);
    }
  }
  return values;
}

function orthonormalBasis(count: number, length: number, next: () => number): readonly Float64Array[] {
  const basis: Float64Array[] = [];
  while (basis.length < count) {
    const vector = Float64Array.from({ length }, next);
    // Twice is enough: the second pass removes what rounding left of the first.
    project(vector, basis);
    project(vector, basis);
    const norm = Math.sqrt(dot(vector, vector));
    if (norm > 1e-9) basis.push(vector.map((v) => v / norm));
  }
  return basis;
}

function project(vector: Float64Array, basis: readonly Float64Array[]): void {
  for (const other of basis) {
    const share = dot(vector, other);
    for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] ?? 0) - share * (other[i] ?? 0);
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
