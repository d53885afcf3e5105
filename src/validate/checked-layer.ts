import type { Note, Span } from '../diagnostics/diagnostic.ts';
import type { CheckedLayer } from '../spec/checked.ts';
import { textAt } from '../spec/model-tree.ts';
import { classVocabulary } from '../spec/names.ts';
import { toPlain, withoutKey, type MapNode, type PlainValue, type TreeNode } from '../spec/tree.ts';
import type { Properties, ValueVocabulary } from '../spec/vocabulary.ts';
import { layerArgs } from './defaults.ts';
import type { Place } from './layer-place.ts';
import type { KnownType } from './layer-type.ts';
import { historyOf } from './report-problems.ts';

/** A layer whose arguments its schema has let pass: every default filled in, each argument with its place and history. */
export function checkedLayer(
  { type, vocabulary, extra }: KnownType,
  own: MapNode,
  { inputsSpan, ...place }: Place,
  trainable: boolean,
): CheckedLayer {
  const argSpans = new Map<string, Span>(inputsSpan && [['inputs', inputsSpan]]);
  const history = new Map<string, readonly Note[]>();
  for (const { path, value } of argumentsIn(own, vocabulary.properties)) {
    argSpans.set(path, value.span);
    const notes = historyOf(value);
    if (notes.length > 0) history.set(path, notes);
  }
  const args = layerArgs(vocabulary, toPlain(own) as { readonly [key: string]: PlainValue });
  // Type and arguments belong together: the arguments were checked by the type's own schema.
  return { ...place, type, ...(extra && { extra }), args, trainable, argSpans, history } as CheckedLayer;
}

/** The arguments by their paths, those of a layer or cell inside included: `units`, `layer.units`, `cell.cells.0.units`. */
function argumentsIn(own: MapNode, properties: Properties, prefix = ''): readonly Argument[] {
  return [...own.entries.values()].flatMap(({ key, value }) => {
    const row = { path: prefix + key, value };
    return [row, ...argumentsInside(row, properties[key])];
  });
}

interface Argument {
  readonly path: string;
  readonly value: TreeNode;
}

/** Those of the layer or cell that an argument is, or of each in a list of them. */
function argumentsInside({ path, value }: Argument, known: ValueVocabulary | undefined): readonly Argument[] {
  if (value.kind === 'list' && known?.items !== undefined) {
    const rows = value.items.map((item, i) => ({ path: `${path}.${i}`, value: item }));
    return rows.flatMap((row) => [row, ...argumentsInside(row, known.items)]);
  }
  const role = known?.role;
  if (value.kind !== 'map' || (role !== 'layer' && role !== 'cell')) return [];
  const { properties } = classVocabulary(role, textAt(value, 'type') ?? '') ?? {};
  return properties === undefined ? [] : argumentsIn(withoutKey(value, 'type'), properties, `${path}.`);
}
