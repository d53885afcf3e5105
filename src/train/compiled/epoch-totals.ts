/** Sums the numbers of batches into those of an epoch as tf.layers does (base_callbacks.js, BaseLogger): in 32 bits. */
export class EpochTotals {
  readonly #labels: readonly string[];
  readonly #totals: number[];
  #seen = 0;

  constructor(labels: readonly string[]) {
    this.#labels = labels;
    this.#totals = labels.map(() => 0);
  }

  /** How many examples there were. */
  get seen(): number {
    return this.#seen;
  }

  /** Adds what a batch gave; the same by name. */
  add(values: readonly number[], examples: number): Readonly<Record<string, number>> {
    this.#seen += examples;
    this.#labels.forEach((_, i) => {
      const share = Math.fround((values[i] ?? NaN) * examples);
      this.#totals[i] = Math.fround((this.#totals[i] ?? 0) + share);
    });
    return Object.fromEntries(this.#labels.map((label, i) => [label, values[i] ?? NaN]));
  }

  /** Means over the examples. */
  means(): Readonly<Record<string, number>> {
    const part = Math.fround(1 / this.#seen);
    return Object.fromEntries(
      this.#labels.map((label, i) => [label, Math.fround(part * (this.#totals[i] ?? 0))]),
    );
  }
}
