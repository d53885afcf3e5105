import type { Note, Span } from '../diagnostics/diagnostic.ts';
import type { ExtraType } from './extra-type.ts';
import type { LayerArgs, LayerType } from './generated/layers.ts';
import type { CompileSection, DataSection, FitSection } from './generated/sections.ts';
import type { InitialWeights } from './initial-weights.ts';
import type { TensorRef } from './graph.ts';
import type { DeclaredInput } from './tree.ts';

/** A reference as written, and where. */
export interface Reference {
  readonly ref: TensorRef;
  readonly span: Span;
  /** Which input it is for, where inputs have names: `query` in `inputs: {query: a}`. */
  readonly port?: { readonly name: string; readonly span: Span };
  /** The inputs of nested models that it came through. */
  readonly through?: readonly DeclaredInput[];
}

/** What every entry has, checked or not. */
interface Entry {
  readonly name: string;
  readonly nameSpan: Span;
  /** Undefined when the entry says nothing and reads the one before it. */
  readonly inputs: readonly Reference[] | undefined;
  /** The first states of a recurrent layer: `initialState`. */
  readonly states: readonly Reference[];
  readonly span: Span;
  /** For a layer that was made from a block: of which instance, and where that stands. */
  readonly instance: Note | undefined;
}

/** An entry that its schema accepts: canonical, every default written out. */
export type CheckedLayer = {
  [T in LayerType]: Entry & {
    readonly type: T;
    readonly args: LayerArgs[T];
    /** For a layer type of a plugin; `type` is then its name there. */
    readonly extra?: ExtraType | undefined;
    readonly trainable: boolean;
    readonly argSpans: ReadonlyMap<string, Span>;
    /** For arguments that an overlay or a param decided: what they were, and where. */
    readonly history: ReadonlyMap<string, readonly Note[]>;
  };
}[LayerType];

/** One more call of a layer, with the same weights. */
export type CallLayer = Entry & {
  readonly type: 'call';
  readonly callee: string;
  readonly calleeSpan: Span;
  readonly inputsSpan: Span | undefined;
};

/** An entry with an error, already reported: it keeps its place so that its neighbours can still be checked. */
export type BrokenLayer = Entry & { readonly type: undefined };

export type CheckedEntry = CheckedLayer | CallLayer | BrokenLayer;

/** A model that went through the schemas. */
export interface CheckedSpec {
  readonly name: string;
  readonly file: string;
  /** One InputLayer for each input. */
  readonly inputs: readonly (CheckedLayer | BrokenLayer)[];
  readonly layers: readonly CheckedEntry[];
  readonly outputs: readonly Reference[] | undefined;
  /** What it starts from, in this order; paths are relative to `file`. */
  readonly weights?: readonly InitialWeights[];
  readonly compile?: CompileSection;
  readonly data?: DataSection;
  readonly fit?: FitSection;
  /** Where each section, or a key in it (`data.csv`), was set; where a key itself stands: `data.csv:`. */
  readonly spans: ReadonlyMap<string, Span>;
}
