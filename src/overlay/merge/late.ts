import type { Span } from '../../diagnostics/diagnostic.ts';
import { canonicalModel } from '../../parse/index.ts';
import { withLayers } from '../../spec/model-tree.ts';
import { valueAt, type MapNode, type TreeNode } from '../../spec/tree.ts';
import type { WidthPatch } from '../merged-spec.ts';
import { outputsRewired } from './insert-layer.ts';
import { toItems, toLayerList } from './layer-list.ts';
import { mergeLayers, type LayerChanges } from './merge-layers.ts';
import type { LatePatch, Merging } from './merging.ts';

/** What overlays change inside instances, now that blocks are expanded. */
export function mergeLate(
  root: MapNode,
  late: readonly LatePatch[],
  /** Params and expressions of the model. */
  evaluate: (node: TreeNode) => TreeNode,
  deleted: Map<string, Span>,
): { readonly root: MapNode; readonly widths: readonly WidthPatch[] } {
  const layers = valueAt(root, 'layers');
  const [first] = late;
  if (first === undefined || layers?.kind !== 'list') return { root, widths: [] };
  const list = toLayerList(layers.items);
  const widths: WidthPatch[] = [];
  const rewired: LayerChanges['rewired'] = [];
  for (const { patch, scope, merging } of late) {
    const now: Merging = { ...merging, widths, late: undefined };
    const patches: TreeNode = { kind: 'list', items: [evaluate(patch)], span: patch.span };
    mergeLayers(list, patches, scope, now, { deleted, rewired });
  }
  const merged = outputsRewired(
    withLayers(root, () => toItems(list)),
    rewired,
  );
  return { root: canonicalModel(merged, first.merging.report), widths };
}
