import { entryKind, textAt } from '../../spec/model-tree.ts';
import type { MapNode, TreeNode } from '../../spec/tree.ts';
import { fitting, indexOf, type LayerIndex } from './layer-index.ts';

/** One entry of `layers`, between its neighbours. */
export interface Cell {
  item: TreeNode;
  before: Cell | undefined;
  after: Cell | undefined;
}

/** The entries of `layers` while they are merged: found by name, inserted and removed in constant time. */
export interface LayerList {
  first: Cell | undefined;
  last: Cell | undefined;
  readonly byName: Map<string, Cell>;
  /** The entries that are instances of blocks, nested models or calls of them. */
  readonly instances: Set<Cell>;
  /** Whether layers in instances may have any name. */
  readonly anyNames: boolean;
  /** Made when it is first asked for; undefined again once the list changes. */
  index: LayerIndex | undefined;
}

export function toLayerList(items: readonly TreeNode[], anyNames = false): LayerList {
  const list: LayerList = {
    first: undefined,
    last: undefined,
    byName: new Map(),
    instances: new Set(),
    anyNames,
    index: undefined,
  };
  for (const item of items) insertAfter(list, list.last, item);
  return list;
}

export function toItems(list: LayerList): readonly TreeNode[] {
  return [...cellsOf(list)].map(({ item }) => item);
}

export function* cellsOf(list: LayerList): Generator<Cell> {
  for (let cell = list.first; cell !== undefined; cell = cell.after) yield cell;
}

/** Puts an item after a cell, or first when there is none. */
export function insertAfter(list: LayerList, before: Cell | undefined, item: TreeNode): void {
  const after = before === undefined ? list.first : before.after;
  const cell: Cell = { item, before, after };
  if (before === undefined) list.first = cell;
  else before.after = cell;
  if (after === undefined) list.last = cell;
  else after.before = cell;
  const name = item.kind === 'map' ? textAt(item, 'name') : undefined;
  list.index = undefined;
  if (isInstance(cell)) list.instances.add(cell);
  // Of two entries of one name, which is an error, the first is the one that patches reach.
  if (name !== undefined && !list.byName.has(name)) list.byName.set(name, cell);
}

export function remove(list: LayerList, cell: Cell): void {
  if (cell.before === undefined) list.first = cell.after;
  else cell.before.after = cell.after;
  if (cell.after === undefined) list.last = cell.before;
  else cell.after.before = cell.before;
  list.index = undefined;
  list.instances.delete(cell);
  const name = nameOf(cell);
  if (name !== undefined && list.byName.get(name) === cell) list.byName.delete(name);
}

function isInstance({ item }: Cell): boolean {
  return item.kind === 'map' && entryKind(item) !== 'layer';
}

/** The entry of a cell as the map that it should be. */
export function entryOf({ item }: Cell): MapNode | undefined {
  return item.kind === 'map' ? item : undefined;
}

export function nameOf(cell: Cell): string | undefined {
  const entry = entryOf(cell);
  return entry && textAt(entry, 'name');
}

/** The entries whose type and name fit patterns, in order. */
export function matching(
  list: LayerList,
  type: string | undefined,
  name: string | undefined,
): readonly Cell[] {
  list.index ??= indexOf(cellsOf(list));
  return fitting(list.index, type, name);
}

/** Another layer in the place of one, under the same name. */
export function replace(list: LayerList, cell: Cell, item: TreeNode): void {
  cell.item = item;
  list.index = undefined;
  if (isInstance(cell)) list.instances.add(cell);
  else list.instances.delete(cell);
}
