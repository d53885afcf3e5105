import type { LayerProblem } from '../spec/analysis.ts';

/** What a layer is given to learn from: the training examples, the first axis being the examples, row by row. */
export interface Examples {
  readonly shape: readonly number[];
  readonly values: ArrayLike<number> | readonly string[];
}

/** Numbers of a weight, row by row. */
export interface LearnedWeight {
  readonly shape: readonly number[];
  readonly values: readonly number[];
}

/** What a layer has learned: its arguments, complete, or the values of its weights. Plain JSON. */
export type Learned = { readonly args: object } | { readonly weights: readonly LearnedWeight[] };

/** How a layer learns from data before it is trained, as by `adapt()` of Keras. */
export interface Adapts<A> {
  /** The argument that is left to the data; undefined where nothing is. */
  readonly missing: (args: A) => (keyof A & string) | undefined;
  /** Whether it cannot be built before; otherwise its weights can be set as well. */
  readonly required: boolean;
  /** What it makes of examples, or why it can make nothing of them. */
  readonly learn: (args: A, examples: Examples) => Learned | LayerProblem;
}
