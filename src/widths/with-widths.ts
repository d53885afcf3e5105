import { namedWidths, widthArguments, withPath } from '../layers/index.ts';
import type { ExtraTypes } from '../spec/extra-type.ts';
import { textAt, withLayers } from '../spec/model-tree.ts';
import { type MapNode, type ScalarNode, type TreeNode } from '../spec/tree.ts';

/** The model with new widths, by layer, or by `layer.argument` where a layer has several. */
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
  const name = textAt(item, 'name') ?? '';
  const type = textAt(item, 'type') ?? '';
  const changed = widthArguments(type).reduce(
    (result, key) => withWidth(result, key, widths.get(`${name}.${key}`)),
    item,
  );
  return namedWidths(item, extra).reduce(
    (result, width) => withWidth(result, width.path, widths.get(width.name)),
    changed,
  );
}

function withWidth(entry: MapNode, path: string, value: ScalarNode | undefined): MapNode {
  return value === undefined ? entry : withPath(entry, path, value);
}
