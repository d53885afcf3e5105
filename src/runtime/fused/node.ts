import type { Builder } from './builder.ts';
import type { AttrValue } from '../graph/graph-def.ts';
import { invariant } from '../../util/invariant.ts';
import type { Kind, Value } from './values.ts';

/** A node of the graph that is to be lowered, its inputs lowered already. */
export interface Node {
  readonly op: string;
  readonly inputs: readonly Value[];
  /** Shape and kind of what comes out. */
  readonly outputs: readonly { readonly shape: readonly number[]; readonly kind: Kind }[];
  readonly attr: Readonly<Record<string, AttrValue>>;
}

/** Lowers a node to instructions; undefined when it is of a form that is not known. */
export type Lower = (node: Node, builder: Builder) => readonly Value[] | undefined;

/** Rows of the table: what is done for an op of TensorFlow. */
export type Rows = Readonly<Record<string, Lower>>;

export function input(node: Node, index: number): Value {
  const value = node.inputs[index];
  invariant(value !== undefined, `${node.op} has no input ${index}`);
  return value;
}

export function output(node: Node, index = 0): Node['outputs'][number] {
  const found = node.outputs[index];
  invariant(found !== undefined, `${node.op} has no output ${index}`);
  return found;
}

/** The integers of an input that is a constant; undefined for one that is not. */
export function integers(node: Node, index: number): readonly number[] | undefined {
  const { place, shape, single } = input(node, index);
  if (place.in !== 'constants') return undefined;
  const size = shape.reduce((a, b) => a * b, 1);
  return single ? Array.from({ length: size }, () => place.words[0] ?? 0) : [...place.words];
}
