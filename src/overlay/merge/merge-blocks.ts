import { valueAt, withEntries, withEntry, withoutKey, type MapEntry, type MapNode } from '../../spec/tree.ts';
import { outputsRewired } from './insert-layer.ts';
import { toItems, toLayerList } from './layer-list.ts';
import { mergeLayers, type LayerChanges } from './merge-layers.ts';
import { inside, type Merging, type Scope } from './merging.ts';
import { patchMode, scopeOf } from './directives.ts';

/** A model and an overlay, and what of them is left to be merged as any other maps. */
interface Halves {
  readonly root: MapNode;
  readonly patch: MapNode;
}

/** The layers of blocks merged by name, as those of the model are: a block's names are its own. */
export function mergeBlocks(root: MapNode, patch: MapNode, outer: Scope, merging: Merging): Halves {
  const blocks = root.entries.get('blocks');
  const patches = patch.entries.get('blocks');
  if (blocks?.value.kind !== 'map' || patches?.value.kind !== 'map') return { root, patch };
  if (patchMode(patches.value, merging) !== 'merge') return { root, patch };
  const scope = inside(scopeOf(patches.value, outer, merging), 'blocks');
  let base = blocks.value;
  const rest: MapEntry[] = [];
  for (const entry of patches.value.entries.values()) {
    const merged = mergeBlock(base.entries.get(entry.key), entry, scope, merging);
    if (merged !== undefined) base = withEntry(base, merged.block);
    rest.push(merged?.rest ?? entry);
  }
  return {
    root: withEntry(root, { ...blocks, value: base }),
    patch: withEntry(patch, { ...patches, value: withEntries(patches.value, rest) }),
  };
}

/** A block with its layers merged, and what the patch says besides; undefined when it is not changed that way. */
function mergeBlock(
  block: MapEntry | undefined,
  entry: MapEntry,
  outer: Scope,
  merging: Merging,
): { readonly block: MapEntry; readonly rest: MapEntry } | undefined {
  if (block?.value.kind !== 'map' || entry.value.kind !== 'map') return undefined;
  const layers = block.value.entries.get('layers');
  const patches = valueAt(entry.value, 'layers');
  if (layers?.value.kind !== 'list' || patches?.kind !== 'list') return undefined;
  if (patchMode(entry.value, merging) !== 'merge') return undefined;
  const scope = inside(inside(scopeOf(entry.value, outer, merging), entry.key), 'layers');
  const list = toLayerList(layers.value.items);
  const changes: LayerChanges = { deleted: new Map(), rewired: [] };
  // What stands in instances inside the block has names only once each of them is expanded.
  const own: Merging = { ...merging, late: undefined };
  mergeLayers(list, patches, scope, own, changes);
  if (own.changed) merging.changed = true;
  const value = withEntry(block.value, { ...layers, value: { ...layers.value, items: toItems(list) } });
  return {
    block: { ...block, value: outputsRewired(value, changes.rewired) },
    rest: { ...entry, value: withoutKey(entry.value, 'layers') },
  };
}
