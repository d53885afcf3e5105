import { namedWidths, scalarAtPath } from '../layers/index.ts';
import type { ExtraTypes } from '../spec/extra-type.ts';
import { layerEntries } from '../spec/model-tree.ts';
import { type MapNode, type ScalarNode, type TreeNode } from '../spec/tree.ts';

/** The width of a layer: as it stands, and as it was before any file, `--set` or scale changed it. */
export interface BaseWidth {
  readonly node: ScalarNode;
  readonly base: number | undefined;
}

export type BaseWidths = ReadonlyMap<string, BaseWidth>;

/** The widths of a model's layers, by name. */
export function baseWidths(root: MapNode, extra: ExtraTypes): BaseWidths {
  const widths = new Map<string, BaseWidth>();
  for (const { entry } of layerEntries(root)) {
    for (const { name, path } of namedWidths(entry, extra)) {
      const node = scalarAtPath(entry, path);
      if (node !== undefined) widths.set(name, { node, base: baseOf(node) });
    }
  }
  return widths;
}

/** The first number in its history: before that it may have been an expression. */
function baseOf(node: ScalarNode): number | undefined {
  let base: number | undefined;
  for (let at: TreeNode | undefined = node; at?.kind === 'scalar'; at = at.replaced)
    if (typeof at.value === 'number') base = at.value;
  return base;
}
