import type { PlainValue } from '../../../spec/tree.ts';
import type { Tensor } from '../../read/source.ts';

/** An operation of Keras or TensorFlow, under the name that Keras 3 gives it. */
export interface Operation {
  readonly name: string;
  readonly operands: readonly Operand[];
  readonly tensors: readonly Tensor[];
  /** What else it is handed without a name. */
  readonly values: readonly PlainValue[];
  /** Its settings: `axis`, `keepdims`, … */
  readonly setting: (...keys: readonly string[]) => PlainValue | undefined;
}

export type Operand = { readonly tensor: Tensor } | { readonly constant: number | readonly number[] };

/** A layer that does the same. */
export interface Replacement {
  readonly type: string;
  readonly args: Readonly<Record<string, PlainValue>>;
  /** Tensors of the network, or what other layers make of them that have no name in Keras. */
  readonly inputs: readonly (Tensor | Replacement)[];
}

/** The layer that does what an operation does, if there is one. */
export type Rule = (operation: Operation) => Replacement | undefined;
