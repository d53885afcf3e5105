import { NotRecordable } from './not-recordable.ts';

/** Where a size can be read when the graph runs: an axis of the first output of a node. */
export interface Size {
  readonly node: string;
  readonly dtype: number;
  readonly axis: number;
}

/** A size that differs between recordings, with its value in each. */
export interface OpenSize extends Size {
  readonly values: readonly number[];
}

/** A whole number: `factor` times the product of sizes, plus `offset`. */
export interface Amount {
  readonly factor: number;
  readonly of: readonly Size[];
  readonly offset: number;
}

/** What numbers that differ between recordings have to do with the sizes that do. */
export class Sizes {
  readonly #open: readonly OpenSize[];
  readonly #derived: () => readonly OpenSize[];

  /** `derived` gives the open sizes of what the graph computes, for when those of its inputs explain nothing. */
  constructor(open: readonly OpenSize[], derived: () => readonly OpenSize[]) {
    this.#open = open;
    this.#derived = derived;
  }

  /** The amount with these values in the recordings: a constant, linear in one size, or a multiple of a product. */
  amount(values: readonly number[]): Amount {
    const [first = 0] = values;
    if (values.every((value) => value === first)) return { factor: 0, of: [], offset: first };
    const found = explained(values, this.#open) ?? explained(values, [...this.#open, ...this.#derived()]);
    if (found !== undefined) return found;
    throw new NotRecordable(
      this.#open.length === 1
        ? 'a number depends on the size of the batch and is no linear function of it'
        : 'a number depends on the sizes of the inputs in a way that a graph cannot say',
    );
  }
}

function explained(values: readonly number[], sizes: readonly OpenSize[]): Amount | undefined {
  const equal = sizes.find((size) => size.values.every((value, i) => value === values[i]));
  if (equal !== undefined) return { factor: 1, of: [equal], offset: 0 };
  for (const size of sizes) {
    const found = linear(values, size);
    if (found !== undefined) return found;
  }
  return product(values, sizes);
}

function linear(values: readonly number[], size: OpenSize): Amount | undefined {
  const [x0 = 0] = size.values;
  const [y0 = 0] = values;
  const other = size.values.findIndex((x) => x !== x0);
  const factor = ((values[other] ?? NaN) - y0) / ((size.values[other] ?? NaN) - x0);
  const offset = y0 - factor * x0;
  const agrees = values.every((y, i) => factor * (size.values[i] ?? NaN) + offset === y);
  return agrees && Number.isInteger(factor) && factor !== 0 ? { factor, of: [size], offset } : undefined;
}

/** A whole multiple of two sizes or three. */
function product(values: readonly number[], sizes: readonly OpenSize[]): Amount | undefined {
  for (const of of groupsOf(sizes)) {
    const factors = values.map(
      (value, i) => value / of.reduce((all, size) => all * (size.values[i] ?? NaN), 1),
    );
    const [factor = NaN] = factors;
    if (Number.isInteger(factor) && factors.every((other) => other === factor))
      return { factor, of, offset: 0 };
  }
  return undefined;
}

function* groupsOf(sizes: readonly OpenSize[]): Generator<readonly OpenSize[]> {
  for (const [i, a] of sizes.entries()) for (const b of sizes.slice(i)) yield [a, b];
  for (const [i, a] of sizes.entries())
    for (const [j, b] of sizes.slice(i).entries()) for (const c of sizes.slice(i + j)) yield [a, b, c];
}
