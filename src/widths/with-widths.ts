import { widthArgument } from '../layers/index.ts';
import type { ExtraTypes } from '../spec/extra-type.ts';
import { textAt, withLayers } from '../spec/model-tree.ts';
import { withEntry, type MapNode, type ScalarNode, type TreeNode } from '../spec/tree.ts';

/** The model with new widths, by layer. */
export function withWidths(
  root: MapNode,
  widths: ReadonlyMap<string, ScalarNode>,
  extra: ExtraTypes,
): MapNode {
  if (widths.size === 0) return root;
  return withLayers(root, (items) => items.map((item) => widened(item, widths, extra)));
}

function widened(item: TreeNode, widths: ReadonlyMap<string, ScalarNode>, extra: ExtraTypes): TreeNode {
  if (item.kind !== 'map') return item;
  const value = widths.get(textAt(item, 'name') ?? '');
  const key = widthArgument(textAt(item, 'type') ?? '', extra);
  if (value === undefined || key === undefined) return item;
  return withEntry(item, { key, keySpan: item.entries.get(key)?.keySpan ?? value.span, value });
}
