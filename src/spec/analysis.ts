import type { TensorSpec, WeightSpec } from './tensor.ts';

/** Something wrong with a layer given its inputs; the caller adds where. */
export interface LayerProblem {
  /** What is wrong, with the numbers: `kernelSize 5 is larger than the input's 3 rows`. */
  readonly message: string;
  /** The argument at fault, when one is. */
  readonly arg?: string;
  /** What to do about it. */
  readonly suggestion?: string;
  /** A word that should be one of others: whichever is close is suggested. Rows are a part of what browsers load, and leave that to the caller. */
  readonly misspelt?: { readonly word: string; readonly known: readonly string[] };
}

/** What a layer makes of its inputs; counts are for one example, `null` when a dimension is unknown. */
export interface LayerAnalysis {
  readonly outputs: readonly TensorSpec[];
  readonly weights: readonly WeightSpec[];
  readonly multiplyAdds: number | null;
  /** 2 per multiply-add, 1 per bias addition and activation element. */
  readonly flops: number | null;
}
