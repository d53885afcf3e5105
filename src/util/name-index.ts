import { globMatcher } from './glob.ts';

/** Names to be searched with many globs: each looks only at the names that begin as it does. */
export class NameIndex {
  readonly #sorted: readonly string[];
  readonly #place: ReadonlyMap<string, number>;

  constructor(names: Iterable<string>) {
    const all = [...names];
    this.#place = new Map(all.map((name, i) => [name, i]));
    this.#sorted = all.sort();
  }

  /** The names that a glob matches, in the order in which they were given. */
  matching(glob: string): readonly string[] {
    const prefix = /^[^*?]*/.exec(glob)?.[0] ?? '';
    const matches = globMatcher(glob);
    const found: string[] = [];
    for (let i = this.#firstFrom(prefix); i < this.#sorted.length; i++) {
      const name = this.#sorted[i] ?? '';
      if (!name.startsWith(prefix)) break;
      if (matches(name)) found.push(name);
    }
    return found.sort((a, b) => (this.#place.get(a) ?? 0) - (this.#place.get(b) ?? 0));
  }

  /** By binary search: the place of the first name that is not before `prefix`. */
  #firstFrom(prefix: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
