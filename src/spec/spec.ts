import type { ExtraTypes } from './extra-type.ts';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import type { Sources } from '../diagnostics/source.ts';
import type { CompileSection, DataSection, FitSection } from './generated/sections.ts';
import type { InitialWeights } from './initial-weights.ts';
import type { SpecDocument } from './document.ts';
import type { GraphNode, ShapedGraph, TensorRef } from './graph.ts';
import type { MapNode } from './tree.ts';

/** A spec after overlays, params and defaults: nothing left to resolve, every layer typed. */
export interface Spec {
  readonly name: string;
  /** Directory of the model file; relative paths in `data` start here. */
  readonly directory: string;
  /** Paths of the Plugins whose layer types it may use. */
  readonly plugins: readonly string[];
  /** InputLayers first, then the layers in the order of the spec. */
  readonly layers: readonly GraphNode[];
  readonly outputs: readonly TensorRef[];
  /** What it starts from, in this order; paths are relative to `directory`. */
  readonly weights?: readonly InitialWeights[];
  readonly compile?: CompileSection;
  readonly data?: DataSection;
  readonly fit?: FitSection;
  /** Where each section, or a key in it (`data.csv`), was set; where a key itself stands: `data.csv:`. */
  readonly spans: ReadonlyMap<string, Span>;
}

/** The model after overlays, params and widths, every value with its place and with those that it replaced. */
export interface ResolvedModel {
  readonly root: MapNode;
  /** What kind of file each part of the spec came from, by its path. */
  readonly kinds: ReadonlyMap<string, SpecDocument['kind']>;
  /** The layer types of plugins, whose keys have spellings of their own. */
  readonly extra: ExtraTypes;
}

/** What `compileSpec` and `loadSpec` return: a graph when no diagnostic is an error, the diagnostics always. */
export type CompiledSpec =
  | {
      readonly ok: true;
      readonly spec: Spec;
      readonly graph: ShapedGraph;
      /** Where values come from: what `explain` reads. */
      readonly resolved: ResolvedModel;
      readonly diagnostics: readonly Diagnostic[];
      /** The texts that the diagnostics point into. */
      readonly sources: Sources;
    }
  | {
      readonly ok: false;
      readonly spec: undefined;
      readonly graph: undefined;
      /** There unless a file could not be read at all, so that errors can be explained. */
      readonly resolved: ResolvedModel | undefined;
      readonly diagnostics: readonly Diagnostic[];
      /** The texts that the diagnostics point into. */
      readonly sources: Sources;
    };

export type ValidSpec = Extract<CompiledSpec, { ok: true }>;
