import type { Span } from '../../diagnostics/diagnostic.ts';
import { textAt } from '../../spec/model-tree.ts';
import { describeKind, valueAt, type MapNode, type TreeNode } from '../../spec/tree.ts';
import { isDirective, mapDirectives, patchMode, scopeOf } from './directives.ts';
import { aimsInside } from './aims-inside.ts';
import { findLayers } from './find-layers.ts';
import { insertLayer, readInsertion, type Insertion, type Rewired } from './insert-layer.ts';
import { entryOf, nameOf, remove, replace, type Cell, type LayerList } from './layer-list.ts';
import { mergeEntry, newEntry } from './merge-entry.ts';
import { inside, type Merging, type Scope } from './merging.ts';
import { noteWhole } from './record.ts';

/** What becomes of the layers apart from their own entries. */
export interface LayerChanges {
  /** Where layers that are gone were deleted, by name. */
  readonly deleted: Map<string, Span>;
  /** Layers put after others with `rewire`, for the outputs of the model. */
  readonly rewired: Rewired[];
}

/** Applies the entries of an overlay's `layers`, one after the other. */
export function mergeLayers(
  list: LayerList,
  patches: TreeNode,
  outer: Scope,
  merging: Merging,
  changes: LayerChanges,
): void {
  const items = patches.kind === 'list' ? patches.items : [];
  for (const item of items) {
    if (item.kind === 'map') mergeOne(item, list, outer, merging, changes);
    else {
      const message = `a change of layers is a map such as {name: conv, filters: 64}, not ${describeKind(item)}`;
      merging.report({ code: 'wrong-type', message, span: item.span });
    }
  }
}

const entryDirectives = [...mapDirectives, '$insert'];

function mergeOne(
  patch: MapNode,
  list: LayerList,
  outer: Scope,
  merging: Merging,
  changes: LayerChanges,
): void {
  for (const { key, keySpan } of patch.entries.values()) isDirective(key, keySpan, entryDirectives, merging);
  const scope = scopeOf(patch, outer, merging);
  if (merging.late !== undefined && aimsInside(patch, list, merging.late)) {
    merging.changed = true;
    merging.late.push({ patch, scope: outer, merging });
    return;
  }
  const insert = valueAt(patch, '$insert');
  if (insert !== undefined) return insertOne(patch, insert, list, scope, merging, changes);
  const mode = patchMode(patch, merging);
  for (const cell of findLayers(patch, list, scope, merging)) {
    const base = entryOf(cell);
    const name = nameOf(cell);
    if (base === undefined || name === undefined) continue;
    const place = inside(scope, name);
    if (mode === 'delete') deleteOne(cell, base, patch, list, place, merging, changes);
    else if (mode === 'replace') replace(list, cell, replaceOne(base, patch, place, merging));
    else cell.item = mergeEntry(base, patch, place, merging);
  }
}

function deleteOne(
  cell: Cell,
  base: MapNode,
  patch: MapNode,
  list: LayerList,
  scope: Scope,
  merging: Merging,
  changes: LayerChanges,
): void {
  const span = valueAt(patch, '$patch')?.span ?? patch.span;
  noteWhole(scope, base, span, merging);
  remove(list, cell);
  changes.deleted.set(scope.path.at(-1) ?? '', span);
}

/** A layer matched by a pattern keeps its name. */
function replaceOne(base: MapNode, patch: MapNode, scope: Scope, merging: Merging): MapNode {
  const name = base.entries.get('name');
  const named = valueAt(patch, 'name') !== undefined || name === undefined;
  const whole = named ? patch : { ...patch, entries: new Map([['name', name], ...patch.entries]) };
  return newEntry(whole, base, scope, merging);
}

function insertOne(
  patch: MapNode,
  insert: TreeNode,
  list: LayerList,
  scope: Scope,
  merging: Merging,
  changes: LayerChanges,
): void {
  const name = textAt(patch, 'name');
  if (name === undefined || valueAt(patch, 'match') !== undefined) {
    const message = '$insert adds one layer, which needs a name of its own';
    merging.report({ code: 'bad-patch', message, span: insert.span });
    return;
  }
  const mode = patchMode(patch, merging);
  const present = list.byName.get(name);
  const place = inside(scope, name);
  if (mode === 'replace') return moveOne(patch, insert, present, list, place, merging, changes);
  if (mode === 'delete') {
    const message = '$insert and $patch: delete exclude each other';
    merging.report({ code: 'bad-patch', message, span: insert.span });
    return;
  }
  if (present !== undefined) return reportExists(name, patch, present, merging);
  const insertion = readInsertion(insert, list, place, merging);
  if (insertion !== undefined) insertNew(patch, undefined, insertion, list, place, merging, changes);
}

/** `$patch: replace` with `$insert`: the layer that was there goes, the new one stands elsewhere. */
function moveOne(
  patch: MapNode,
  insert: TreeNode,
  present: Cell | undefined,
  list: LayerList,
  scope: Scope,
  merging: Merging,
  changes: LayerChanges,
): void {
  const found = present === undefined ? findLayers(patch, list, scope, merging) : [present];
  const [cell] = found;
  if (cell === undefined) return;
  const base = entryOf(cell);
  remove(list, cell);
  const insertion = readInsertion(insert, list, scope, merging);
  if (insertion !== undefined) insertNew(patch, base, insertion, list, scope, merging, changes);
}

function insertNew(
  patch: MapNode,
  replaced: MapNode | undefined,
  insertion: Insertion,
  list: LayerList,
  scope: Scope,
  merging: Merging,
  { deleted, rewired }: LayerChanges,
): void {
  const entry = newEntry(patch, replaced, scope, merging);
  insertLayer(entry, insertion, list);
  deleted.delete(scope.path.at(-1) ?? '');
  if (insertion.rewire && insertion.side === 'after') rewired.push({ from: insertion.anchorName, entry });
}

function reportExists(name: string, patch: MapNode, present: Cell, merging: Merging): void {
  const first = entryOf(present);
  const place = first && valueAt(first, 'name');
  merging.report({
    code: 'layer-exists',
    message: `there is a layer named "${name}" already`,
    span: valueAt(patch, 'name')?.span,
    ...(place && { notes: [{ message: 'here', span: place.span }] }),
    suggestion: 'choose another name; to change that layer leave $insert out, to move it add $patch: replace',
  });
}
