import type { Span } from '../../diagnostics/diagnostic.ts';
import type { MapNode, ScalarNode, TreeNode } from '../../spec/tree.ts';

/** Who wrote the JSON. Keras 2 and TensorFlow.js share a format but not all defaults. */
export type Dialect = 'keras3' | 'keras2' | 'tfjs';

/** A network as its JSON describes it, in one form for all dialects: nothing mapped to our layers yet. */
export interface SourceModel {
  readonly name: ScalarNode;
  readonly layers: readonly SourceLayer[];
  readonly inputs: readonly Tensor[];
  readonly outputs: readonly Tensor[];
  readonly trainable: boolean;
  readonly span: Span;
}

export interface SourceLayer {
  readonly name: ScalarNode;
  /** The Python class: `Conv2D`. */
  readonly className: ScalarNode;
  /** Whether it is an operation of Keras 3, from `keras.ops`, and no layer. */
  readonly isOperation: boolean;
  readonly config: MapNode;
  /** Every time it is applied; more than one for a shared layer. Empty for an input. */
  readonly calls: readonly Call[];
  /** The network inside, when the layer is one. */
  readonly model?: SourceModel;
  /** Where a file of weights has it otherwise than as its class: as another one, or in a part of it. */
  readonly stored?: { readonly className?: string; readonly part?: string };
  readonly span: Span;
}

export interface Call {
  readonly positional: readonly Argument[];
  readonly named: ReadonlyMap<string, Argument>;
  readonly span: Span;
}

export type Argument = Tensor | ArgumentList | Value;

/** Output `index` of call `node` of a layer. */
export interface Tensor {
  readonly kind: 'tensor';
  readonly layer: string;
  readonly node: number;
  readonly index: number;
  /** Keras 3 writes them down. */
  readonly shape?: readonly (number | null)[];
  readonly dtype?: string;
  readonly span: Span;
}

export interface ArgumentList {
  readonly kind: 'list';
  readonly items: readonly Argument[];
  readonly span: Span;
}

export interface Value {
  readonly kind: 'value';
  readonly node: TreeNode;
  readonly span: Span;
}

/** The tensors among arguments, in order, those in lists included. */
export function tensorsIn(args: Iterable<Argument>): readonly Tensor[] {
  return [...args].flatMap((arg) => {
    if (arg.kind === 'tensor') return [arg];
    return arg.kind === 'list' ? tensorsIn(arg.items) : [];
  });
}

/** The first axes, of a tensor whose shape is written down; the batch axis is the first. */
export function rankOf(tensor: Tensor | undefined): number | undefined {
  return tensor?.shape?.length;
}
