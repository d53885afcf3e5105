import type { Expression } from '../resolve/expression/index.ts';
import type { Pattern } from './axis.ts';

/** A count: a number, or an expression of axes and arguments. */
export type Count = number | Expression;

/** The weight of a layer type, as a plugin declares it. */
export interface WeightSignature {
  readonly name: string;
  readonly shape: Pattern;
  readonly trainable: boolean;
  /** The argument that must be true for the weight to be there. */
  readonly when: string | undefined;
}

/** What a layer type makes of its inputs, as data. */
export interface Signature {
  readonly inputs: readonly Pattern[];
  readonly variadic: boolean;
  readonly outputs: readonly Pattern[];
  readonly weights: readonly WeightSignature[];
  readonly multiplyAdds: Count;
  /** Undefined for twice the multiply-adds. */
  readonly flops: Count | undefined;
}
