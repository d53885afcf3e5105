import type { Span } from '../diagnostics/diagnostic.ts';
import { directoryOf, joinPath } from '../util/paths.ts';
import { valueAt, withEntries, type ListNode, type MapNode, type ScalarNode, type TreeNode } from './tree.ts';

/** Keys of a Model that are sections of their own; a path that starts with one means the section. */
export const sectionNames: ReadonlySet<string> = new Set([
  'name',
  'description',
  'inputs',
  'params',
  'blocks',
  'outputs',
  'weights',
  'scales',
  'scale',
  'tie',
  'compile',
  'data',
  'fit',
]);

/** The entries of `layers` that are maps, with their place in the list. */
export function layerEntries(root: MapNode): readonly { readonly index: number; readonly entry: MapNode }[] {
  const layers = valueAt(root, 'layers');
  if (layers?.kind !== 'list') return [];
  return layers.items.flatMap((entry, index) => (entry.kind === 'map' ? [{ index, entry }] : []));
}

/** The blocks of a file that are maps. */
export function blocksIn(root: MapNode): readonly MapNode[] {
  const blocks = valueAt(root, 'blocks');
  if (blocks?.kind !== 'map') return [];
  return [...blocks.entries.values()].map(({ value }) => value).filter((node) => node.kind === 'map');
}

/** The entries of all layers of a file: its own, and those of its blocks. */
export function allLayerEntries(root: MapNode): readonly MapNode[] {
  return [root, ...blocksIn(root)].flatMap(layerEntries).map(({ entry }) => entry);
}

/** What an entry of `layers` is; each kind has a schema of its own. */
export type EntryKind = 'layer' | 'instance' | 'call' | 'nestedModel';

export function entryKind(entry: MapNode): EntryKind {
  if (entry.entries.has('block')) return 'instance';
  if (entry.entries.has('call')) return 'call';
  return textAt(entry, 'type') === 'Model' ? 'nestedModel' : 'layer';
}

/** A file as another names it: by a path that is relative to that one. */
export interface NamedFile {
  /** Normalized. */
  readonly path: string;
  /** Where it is named. */
  readonly span: Span;
}

export function namedFile({ text, span }: ScalarNode): NamedFile {
  return { path: joinPath(directoryOf(span.file), text), span };
}

/** The nested models in a file: in its layers, and in those of its blocks. */
export function nestedFiles(root: MapNode): readonly NamedFile[] {
  return allLayerEntries(root).flatMap((entry) => {
    const from = entryKind(entry) === 'nestedModel' ? valueAt(entry, 'from') : undefined;
    return from?.kind === 'scalar' && typeof from.value === 'string' ? [namedFile(from)] : [];
  });
}

/** The text of a scalar under a key. */
export function textAt(map: MapNode, key: string): string | undefined {
  const node = valueAt(map, key);
  return node?.kind === 'scalar' && node.value !== null ? node.text : undefined;
}

/** The model with the entry of `layers` at an index rebuilt. */
export function withLayer(root: MapNode, index: number, entry: MapNode): MapNode {
  return withLayers(root, (items) => items.map((item, i) => (i === index ? entry : item)));
}

/** The model with its list of layers rebuilt. */
export function withLayers(
  root: MapNode,
  change: (items: readonly TreeNode[]) => readonly TreeNode[],
): MapNode {
  const rows = [...root.entries.values()].map((row) => {
    if (row.key !== 'layers' || row.value.kind !== 'list') return row;
    const value: ListNode = { ...row.value, items: change(row.value.items) };
    return { ...row, value };
  });
  return withEntries(root, rows);
}

/** A path split into the layer it names (the longest name wins) and the rest. */
export function splitLayerPath(
  path: string,
  names: Pick<ReadonlySet<string>, 'has'>,
): { readonly layer: string; readonly rest: string } | undefined {
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
    const layer = path.slice(0, end);
    if (names.has(layer)) return { layer, rest: path.slice(end + 1) };
  }
  return undefined;
}
