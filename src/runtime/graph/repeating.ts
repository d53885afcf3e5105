import type { Recorded } from './program.ts';

/** What an input is in the next run of one call: the next part of what was given, the same again, or a result of the run before. */
export type Next = 'part' | 'same' | { readonly result: number };

/** How a graph is run several times in one call. */
export interface Repeating {
  /** For each feed. */
  readonly next: readonly Next[];
  /** How many results each run gives; of those that follow only the last run's count. */
  readonly each: number;
}

/** Each run of a program has its part of the arguments, and the state that the one before left. */
export function repeatingOf({ feeds, stateSize, changed, fetches }: Recorded): Repeating {
  const each = fetches.length - changed.length;
  const next = feeds.map((index): Next => {
    if (index >= stateSize) return 'part';
    const at = changed.indexOf(index);
    return at === -1 ? 'same' : { result: each + at };
  });
  return { next, each };
}
