import type { Note, Span } from '../diagnostics/diagnostic.ts';
import type { ExtraType } from './extra-type.ts';
import type { LayerArgs, LayerType } from './generated/layers.ts';
import type { TensorSpec, WeightSpec } from './tensor.ts';

/** An output of a layer: most layers have one, number 0. */
export interface TensorRef {
  readonly layer: string;
  readonly output: number;
}

/** One layer call. `args` are canonical and complete: every default is written out. */
export type GraphNode = {
  [T in LayerType]: {
    readonly name: string;
    readonly type: T;
    readonly args: LayerArgs[T];
    /** For a layer type of a plugin; `type` is then its name there. */
    readonly extra?: ExtraType | undefined;
    readonly trainable: boolean;
    /** Empty for an InputLayer. */
    readonly inputs: readonly TensorRef[];
    /** Names of the inputs, one for each, of a layer whose inputs have names, or that is given its first state. */
    readonly ports?: readonly string[];
    /** The layer's name in the spec. */
    readonly span: Span;
    /** Where an argument was set, for errors found later; falls back on `span`. */
    readonly argSpans: ReadonlyMap<string, Span>;
    /** The layer whose weights are used, for a further call of it. */
    readonly call?: string;
    /** For a layer that was made from a block: of which instance, and where that stands. */
    readonly instance?: Note | undefined;
    /** For arguments that an overlay or a param decided: what they were, and where. */
    readonly history?: ReadonlyMap<string, readonly Note[]>;
  };
}[LayerType];

/** A network with every reference resolved: nodes in topological order, InputLayers first. */
export interface ModelGraph {
  readonly name: string;
  readonly nodes: readonly GraphNode[];
  /** Names of the InputLayers, in the order of the spec. */
  readonly inputs: readonly string[];
  readonly outputs: readonly TensorRef[];
}

/** What static analysis adds to a node. Counts are for one example; `null` when a dimension is unknown. */
export interface NodeAnalysis {
  readonly inputSpecs: readonly TensorSpec[];
  readonly outputSpecs: readonly TensorSpec[];
  readonly weights: readonly WeightSpec[];
  readonly params: number;
  readonly trainableParams: number;
  readonly multiplyAdds: number | null;
  /** 2 per multiply-add, 1 per bias addition and activation element. */
  readonly flops: number | null;
  /** Bytes of the outputs. */
  readonly activationBytes: number | null;
}

export type ShapedNode = GraphNode & NodeAnalysis;

/** A network whose every shape, weight and cost is known. */
export interface ShapedGraph {
  readonly name: string;
  readonly nodes: readonly ShapedNode[];
  readonly inputs: readonly string[];
  readonly outputs: readonly TensorRef[];
}
