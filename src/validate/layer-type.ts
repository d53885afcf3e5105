import type { Reporter } from '../diagnostics/diagnostic.ts';
import { insteadOf } from '../spec/absent-layers.ts';
import type { ExtraType, ExtraTypes } from '../spec/extra-type.ts';
import type { LayerType } from '../spec/generated/layers.ts';
import { canonicalLayerType, layerNames, layerVocabulary } from '../spec/names.ts';
import { isBroken, valueAt, type MapNode } from '../spec/tree.ts';
import type { TypeVocabulary } from '../spec/vocabulary.ts';
import { didYouMean } from '../util/suggest.ts';

/** A layer type, and where its spellings and defaults are. */
export interface KnownType {
  readonly type: LayerType;
  readonly vocabulary: TypeVocabulary;
  readonly extra?: ExtraType;
}

export function knownType(type: LayerType): KnownType {
  return { type, vocabulary: layerVocabulary(type) };
}

/** The type that an entry says; undefined, reported, when there is no such. */
export function checkType(entry: MapNode, extra: ExtraTypes, report: Reporter): KnownType | undefined {
  const node = valueAt(entry, 'type');
  if (node === undefined || isBroken(node)) return undefined;
  const text = node.kind === 'scalar' ? node.text : '';
  const type = canonicalLayerType(text);
  if (type === 'InputLayer') {
    report({
      code: 'unknown-layer-type',
      message: 'inputs are not listed among the layers',
      span: node.span,
      suggestion: 'declare it under "inputs": inputs: {x: {shape: [10]}}',
    });
    return undefined;
  }
  if (type !== undefined) return knownType(type);
  const added = extra.get(text);
  // What its plugin has wrong was reported there.
  if (added === undefined && extra.has(text)) return undefined;
  // The name is not in the union of types; `extra` goes with it wherever it goes.
  if (added !== undefined) return { type: text as LayerType, vocabulary: added.vocabulary, extra: added };
  const names = [...layerNames, ...extra.keys()].filter((t) => t !== 'InputLayer');
  report({
    code: 'unknown-layer-type',
    message: `there is no layer type ${JSON.stringify(text)}`,
    span: node.span,
    suggestion:
      insteadOf(text) ??
      didYouMean(text, names, (name) => canonicalLayerType(name) ?? name) ??
      '`widthwise schema --list` lists them all',
  });
  return undefined;
}
