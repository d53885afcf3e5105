import { textAt } from '../../spec/model-tree.ts';
import { parseReference, referenceKeys, referenceText } from '../../spec/references.ts';
import {
  valueAt,
  withEntries,
  withEntry,
  type MapNode,
  type ScalarNode,
  type TreeNode,
} from '../../spec/tree.ts';
import { didYouMean } from '../../util/suggest.ts';
import { flag } from './directives.ts';
import { cellsOf, entryOf, insertAfter, type Cell, type LayerList } from './layer-list.ts';
import type { Merging, Scope } from './merging.ts';
import { reportNoMatch } from './record.ts';

/** What `$insert` says, its anchor found. */
export interface Insertion {
  readonly side: 'before' | 'after';
  readonly anchor: Cell;
  readonly anchorName: string;
  readonly rewire: boolean;
}

/** Reads `$insert: {after: name}`; reported and undefined when it says no place. */
export function readInsertion(
  node: TreeNode,
  list: LayerList,
  scope: Scope,
  merging: Merging,
): Insertion | undefined {
  const sides = node.kind === 'map' ? (['before', 'after'] as const).filter((s) => node.entries.has(s)) : [];
  const [side, both] = sides;
  const unknown = node.kind === 'map' && [...node.entries.keys()].find((key) => !insertKeys.includes(key));
  if (node.kind !== 'map' || side === undefined || both !== undefined || typeof unknown === 'string') {
    merging.report({
      code: 'bad-patch',
      message:
        typeof unknown === 'string'
          ? `$insert has no "${unknown}"`
          : '$insert is {before: name} or {after: name}',
      span: node.span,
      suggestion: typeof unknown === 'string' ? didYouMean(unknown, insertKeys) : undefined,
    });
    return undefined;
  }
  const anchorName = textAt(node, side) ?? '';
  const anchor = list.byName.get(anchorName);
  if (anchor === undefined) {
    const message = `no layer is named "${anchorName}"`;
    const hint = didYouMean(anchorName, list.byName.keys());
    const span = valueAt(node, side)?.span;
    reportNoMatch({ code: 'overlay-no-match', message, span, suggestion: hint }, scope, merging);
    return undefined;
  }
  return { side, anchor, anchorName, rewire: flag(node, 'rewire', merging) ?? false };
}

const insertKeys: readonly string[] = ['before', 'after', 'rewire'];

/** Puts a new layer in its place; with `rewire` into the edges that name the anchor, too. */
export function insertLayer(
  entry: MapNode,
  { side, anchor, anchorName, rewire }: Insertion,
  list: LayerList,
): void {
  const placed = rewire ? rewired(entry, side, anchor, anchorName, list) : entry;
  insertAfter(list, side === 'after' ? anchor : anchor.before, placed);
}

function rewired(
  entry: MapNode,
  side: Insertion['side'],
  anchor: Cell,
  anchorName: string,
  list: LayerList,
): MapNode {
  const name = valueAt(entry, 'name');
  if (name?.kind !== 'scalar') return entry;
  if (side === 'after') {
    for (const cell of cellsOf(list)) {
      const reader = entryOf(cell);
      if (reader !== undefined)
        cell.item = referenceKeys.reduce<MapNode>(
          (entry, key) => withReference(entry, anchorName, name, key),
          reader,
        );
    }
    return entry;
  }
  const before = entryOf(anchor);
  const inputs = before?.entries.get('inputs');
  // Without `inputs` the anchor reads the entry before it, which is now the new one.
  if (before === undefined || inputs === undefined) return entry;
  anchor.item = withEntry(before, { ...inputs, value: { ...name, replaced: inputs.value } });
  return valueAt(entry, 'inputs') === undefined ? withEntry(entry, inputs) : entry;
}

/** A layer that stands after another one with `rewire`. */
export interface Rewired {
  readonly from: string;
  readonly entry: MapNode;
}

/** A model whose outputs are the layers put after those that it names. */
export function outputsRewired(root: MapNode, rewired: readonly Rewired[]): MapNode {
  return rewired.reduce((model, { from, entry }) => {
    const name = valueAt(entry, 'name');
    return name?.kind === 'scalar' ? withReference(model, from, name, 'outputs') : model;
  }, root);
}

/** What names `to` under a key wherever it named `from`: an entry, or the model. */
function withReference(
  reader: MapNode,
  from: string,
  to: ScalarNode,
  key: (typeof referenceKeys)[number] | 'outputs',
): MapNode {
  const entry = reader.entries.get(key);
  const value = entry && turned(entry.value, from, to);
  return entry === undefined || value === undefined || value === entry.value
    ? reader
    : withEntry(reader, { ...entry, value });
}

/** References may stand alone, in a list, or in a map by the names of a layer's inputs. */
function turned(node: TreeNode, from: string, to: ScalarNode): TreeNode {
  switch (node.kind) {
    case 'scalar':
      return referenceText(parseReference(node.text)) === from ? { ...to, replaced: node } : node;
    case 'list': {
      const items = node.items.map((item) => turned(item, from, to));
      return items.every((item, i) => item === node.items[i]) ? node : { ...node, items };
    }
    case 'map': {
      const rows = [...node.entries.values()].map((row) => ({ ...row, value: turned(row.value, from, to) }));
      return rows.every(({ key, value }) => value === valueAt(node, key)) ? node : withEntries(node, rows);
    }
  }
}
