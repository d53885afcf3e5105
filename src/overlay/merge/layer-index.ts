import { textAt } from '../../spec/model-tree.ts';
import type { TreeNode } from '../../spec/tree.ts';
import { globMatcher, isGlob } from '../../util/glob.ts';
import type { Cell } from './layer-list.ts';

/** The entries of a list by their names and types, as they stood when it was made. */
export interface LayerIndex {
  /** In the order of the list. */
  readonly rows: readonly IndexRow[];
  readonly byType: ReadonlyMap<string, readonly IndexRow[]>;
  /** By name, and by name read backwards. */
  readonly forward: readonly IndexRow[];
  readonly backward: readonly IndexRow[];
}

interface IndexRow {
  readonly cell: Cell;
  readonly rank: number;
  readonly name: string;
  readonly reversed: string;
}

export function indexOf(cells: Iterable<Cell>): LayerIndex {
  const byType = new Map<string, IndexRow[]>();
  const rows = [...cells].map((cell, rank): IndexRow => {
    const name = keyOf(cell.item, 'name');
    const row = { cell, rank, name, reversed: backwards(name) };
    const type = keyOf(cell.item, 'type');
    const same = byType.get(type);
    if (same === undefined) byType.set(type, [row]);
    else same.push(row);
    return row;
  });
  const sorted = (key: 'name' | 'reversed') =>
    [...rows].sort((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0));
  return { rows, byType, forward: sorted('name'), backward: sorted('reversed') };
}

/** The entries whose type and name fit patterns, in the order of the list. */
export function fitting(
  index: LayerIndex,
  type: string | undefined,
  name: string | undefined,
): readonly Cell[] {
  const ofType = type === undefined || isGlob(type) ? undefined : (index.byType.get(type) ?? []);
  const named = name === undefined ? undefined : near(index, name);
  const rows = smaller(ofType, named) ?? index.rows;
  const fits = name === undefined ? () => true : globMatcher(name);
  const isType = type === undefined ? () => true : globMatcher(type);
  const found = rows.filter((row) => fits(row.name) && isType(keyOf(row.cell.item, 'type')));
  return found.sort((a, b) => a.rank - b.rank).map(({ cell }) => cell);
}

function smaller<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): readonly T[] | undefined {
  return a === undefined || (b !== undefined && b.length < a.length) ? b : a;
}

/** Those whose names begin, or end, as a pattern does; undefined for one that begins and ends with a wildcard. */
function near({ forward, backward }: LayerIndex, pattern: string): readonly IndexRow[] | undefined {
  const [prefix = ''] = pattern.split(/[*?]/, 1);
  if (prefix !== '') return startingWith(forward, 'name', prefix);
  const suffix = backwards(pattern.slice(Math.max(pattern.lastIndexOf('*'), pattern.lastIndexOf('?')) + 1));
  return suffix === '' ? undefined : startingWith(backward, 'reversed', suffix);
}

function startingWith(
  rows: readonly IndexRow[],
  key: 'name' | 'reversed',
  prefix: string,
): readonly IndexRow[] {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.[key] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (rows[end]?.[key].startsWith(prefix) === true) end++;
  return rows.slice(low, end);
}

/** By code units: what is not whole then is only compared, never shown. */
function backwards(text: string): string {
  return text.split('').reverse().join('');
}

function keyOf(item: TreeNode, key: string): string {
  return (item.kind === 'map' ? textAt(item, key) : undefined) ?? '';
}
