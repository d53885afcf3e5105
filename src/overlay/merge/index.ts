import type { Span } from '../../diagnostics/diagnostic.ts';
import { sectionVocabulary } from '../../spec/names.ts';
import { textAt, withLayers } from '../../spec/model-tree.ts';
import { haveOuterNames } from '../../spec/instance-names.ts';
import { valueAt, withEntries, withEntry, type MapNode } from '../../spec/tree.ts';
import { directoryOf } from '../../util/paths.ts';
import { mapDirectives } from './directives.ts';
import { outputsRewired } from './insert-layer.ts';
import { toItems, toLayerList } from './layer-list.ts';
import { lookupIn } from '../../spec/lookup.ts';
import { mergeBlocks } from './merge-blocks.ts';
import { pushWidth } from './merge-entry.ts';
import { mergeLayers, type LayerChanges } from './merge-layers.ts';
import { mergeMap } from './merge-map.ts';
import type { Merging, Scope } from './merging.ts';
import { rebasePaths } from './rebase-paths.ts';
import { scopeOf } from './directives.ts';

export { mergeLate } from './late.ts';
export { newWriteLog } from './write-log.ts';
export type { LatePatch, Merging, WriteLog } from './merging.ts';

/** Keys of an overlay that say what it is, or that are merged in a way of their own. */
const ownKeys: ReadonlySet<string> = new Set([
  ...['apiVersion', 'kind', 'name', 'description', 'base', 'components', 'layers', 'widths', 'ties'],
  ...mapDirectives,
]);

/** The model with one file of the stack merged into it. Widths are collected in `merging`. */
export function mergeFile(
  root: MapNode,
  modelFile: string,
  merging: Merging,
  deleted: Map<string, Span>,
): MapNode {
  const { document } = merging.file;
  const patch = rebasePaths(document.root, directoryOf(document.file), directoryOf(modelFile));
  const outer: Scope = { path: [], override: false, optional: false };
  const scope = scopeOf(patch, outer, merging);
  const rewired: LayerChanges['rewired'] = [];
  const layered = layersMerged(root, patch, scope, merging, { deleted, rewired });
  for (const { key, keySpan, value } of document.widths?.entries.values() ?? [])
    pushWidth({ key, keySpan, value }, scope.override, merging);
  const sections = sectionsMerged(layered, patch, outer, merging);
  return named(outputsRewired(sections, rewired), document);
}

function layersMerged(
  root: MapNode,
  patch: MapNode,
  scope: Scope,
  merging: Merging,
  changes: LayerChanges,
): MapNode {
  const patches = valueAt(patch, 'layers');
  const layers = valueAt(root, 'layers');
  if (patches === undefined || layers?.kind !== 'list') return root;
  const list = toLayerList(layers.items, haveOuterNames(root));
  mergeLayers(list, patches, { ...scope, path: ['layers'] }, merging, changes);
  return withLayers(root, () => toItems(list));
}

function sectionsMerged(root: MapNode, patch: MapNode, scope: Scope, merging: Merging): MapNode {
  const { properties } = sectionVocabulary('model');
  // A key that a model cannot have was reported of the overlay; merged, it would be once more of the model.
  const kept = [...patch.entries.values()].filter(
    ({ key }) => (!ownKeys.has(key) && Object.hasOwn(properties, key)) || key.startsWith('$'),
  );
  const keys = lookupIn(properties);
  const halves = mergeBlocks(root, withEntries(patch, kept), scopeOf(patch, scope, merging), merging);
  return mergeMap(halves.root, halves.patch, keys, scope, merging);
}

/** A variant may have a name of its own; a component is only a part. */
function named(root: MapNode, { kind, root: overlay }: Merging['file']['document']): MapNode {
  if (kind === 'Component') return root;
  return ['name', 'description'].reduce((model, key) => {
    const entry = overlay.entries.get(key);
    if (entry?.value.kind !== 'scalar' || textAt(overlay, key) === undefined) return model;
    const replaced = valueAt(model, key);
    const value = replaced === undefined ? entry.value : { ...entry.value, replaced };
    return withEntry(model, { ...entry, value });
  }, root);
}
