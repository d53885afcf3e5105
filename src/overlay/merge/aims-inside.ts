import { mayHold } from '../../spec/instance-names.ts';
import { splitLayerPath, textAt } from '../../spec/model-tree.ts';
import { valueAt, type MapNode } from '../../spec/tree.ts';
import { entryOf, type LayerList } from './layer-list.ts';
import type { LatePatch } from './merging.ts';

/**
 * Whether a change concerns layers that exist only once blocks are expanded: `stage2.1.conv`, where stage2 is an
 * instance, or what comes after such a layer; or a match, which may find such layers wherever there are instances.
 */
export function aimsInside(patch: MapNode, list: LayerList, late: readonly LatePatch[]): boolean {
  if (list.instances.size === 0) return false;
  if (valueAt(patch, 'match') !== undefined) return true;
  const insert = valueAt(patch, '$insert');
  const anchor = insert?.kind === 'map' ? (textAt(insert, 'after') ?? textAt(insert, 'before')) : undefined;
  const name = anchor ?? textAt(patch, 'name') ?? '';
  return isInside(name, list) || late.some((other) => textAt(other.patch, 'name') === name);
}

function isInside(name: string, { byName, instances, anyNames }: LayerList): boolean {
  if (byName.has(name)) return false;
  const split = splitLayerPath(name, byName);
  const cell = split && byName.get(split.layer);
  if (cell !== undefined && instances.has(cell)) return true;
  if (anyNames) return true;
  return [...instances].map(entryOf).some((entry) => entry !== undefined && mayHold(entry, name));
}
