import { layerOf, referencesOf, type Line } from './line.ts';

/** Lines in a row that can be an instance of a block. */
export interface Run {
  /** Of the instance; the numbers in it, when the lines have names of their own outside. */
  readonly name: string;
  /** What stands between that and a layer's name in it. */
  readonly join: string;
  readonly start: number;
  readonly lines: readonly Line[];
  /** The names of the lines in the block. */
  readonly locals: readonly string[];
}

/** Runs that have everything in common but numbers, words and truth values. */
export interface Group {
  readonly runs: readonly Run[];
  /** Undefined when the lines are called after their instance. */
  readonly outer?: OuterNames | undefined;
}

/** What the lines of a block are called outside: `conv_$(n)_bn`, and what `n` is in each of the runs. */
export interface OuterNames {
  /** What they have in common, or what the last of them is called: for the names of block and instances. */
  readonly word: string;
  /** The line whose numbers tell the instances apart, by name. */
  readonly teller: number;
  readonly templates: readonly string[];
  readonly counters: readonly Counter[];
}

export interface Counter {
  readonly name: string;
  readonly values: readonly number[];
}

/** What a run reads from outside, each once, in order. */
export function externalsOf(run: Run): readonly string[] {
  const own = new Set(run.lines.map(({ name }) => name));
  const read = run.lines.flatMap((line) => referencesOf(line));
  return [...new Set(read.filter((text) => !own.has(layerOf(text))))];
}
