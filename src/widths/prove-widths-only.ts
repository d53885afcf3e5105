import { namedWidths, widthArguments } from '../layers/index.ts';
import type { ExtraTypes } from '../spec/extra-type.ts';
import { layerEntries, textAt } from '../spec/model-tree.ts';
import { valueAt, type MapNode, type TreeNode } from '../spec/tree.ts';
import { invariant } from '../util/invariant.ts';

/** The proof that widths change widths and nothing else: every other value is the very same one. */
export function proveWidthsOnly(before: MapNode, after: MapNode, extra: ExtraTypes): void {
  for (const { key, value } of after.entries.values())
    invariant(key === 'layers' || value === valueAt(before, key), `a width changed ${key}`);
  const entries = new Map(layerEntries(before).map(({ index, entry }) => [index, entry]));
  for (const { index, entry } of layerEntries(after)) {
    const old = entries.get(index);
    if (old === entry) continue;
    const type = textAt(entry, 'type') ?? '';
    const widths = [...namedWidths(entry, extra).map(({ path }) => path), ...widthArguments(type)];
    invariant(old !== undefined && onlyThese(old, entry, widths), 'a width changed something else');
  }
}

/** Whether two maps hold the very same values but at these dotted paths. */
function onlyThese(old: MapNode, changed: MapNode, paths: readonly string[]): boolean {
  return [...changed.entries.values()].every(({ key, value }) =>
    onlyBelow(valueAt(old, key), value, key, paths),
  );
}

function onlyBelow(
  before: TreeNode | undefined,
  value: TreeNode,
  key: string,
  paths: readonly string[],
): boolean {
  if (paths.includes(key) || before === value) return true;
  const inside = paths.filter((path) => path.startsWith(`${key}.`)).map((path) => path.slice(key.length + 1));
  if (value.kind === 'list' && before?.kind === 'list')
    return value.items.every((item, i) => onlyBelow(before.items[i], item, String(i), inside));
  return value.kind === 'map' && before?.kind === 'map' && onlyThese(before, value, inside);
}
