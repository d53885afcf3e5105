import type { LayerAnalysis, LayerProblem } from './analysis.ts';
import type { Expectations, Validator } from './schema-tables.ts';
import type { TensorSpec } from './tensor.ts';
import { canonicalLayerType, layerProperties, sectionVocabulary } from './names.ts';
import type { Properties, TypeVocabulary } from './vocabulary.ts';

/** A layer type that a plugin adds: what the table and the generated files know of those that widthwise has itself. */
export interface ExtraType {
  readonly vocabulary: TypeVocabulary;
  readonly validator: Validator;
  readonly expectations: Expectations;
  /** The argument that is the layer's width. */
  readonly width: string | undefined;
  readonly arity: 'one' | 'many';
  /** Path of the module that makes the layer; it runs only when a model is built. */
  readonly module: string;
  analyze(
    args: Readonly<Record<string, unknown>>,
    inputs: readonly TensorSpec[],
  ): LayerAnalysis | LayerProblem;
}

/** The layer types of a spec's plugins, by name; undefined for one with an error, which was reported. */
export type ExtraTypes = ReadonlyMap<string, ExtraType | undefined>;

export const noExtraTypes: ExtraTypes = new Map();

/** The keys of an entry of `layers`: the type's arguments, a plugin's included, and those of every layer. */
export function entryProperties(type: string | undefined, extra: ExtraTypes): Properties {
  if (type === undefined) return layerProperties(undefined);
  const own = extra.get(type);
  if (own === undefined) return layerProperties(canonicalLayerType(type));
  return { ...own.vocabulary.properties, ...sectionVocabulary('layer').properties };
}
