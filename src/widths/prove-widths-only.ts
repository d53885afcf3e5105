import { widthArgument, widthArguments } from '../layers/index.ts';
import type { ExtraTypes } from '../spec/extra-type.ts';
import { layerEntries, textAt } from '../spec/model-tree.ts';
import { valueAt, type MapNode } from '../spec/tree.ts';
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
    const widths = [widthArgument(type, extra), ...widthArguments(type)];
    for (const { key, value } of entry.entries.values())
      invariant(widths.includes(key) || (old && valueAt(old, key)) === value, `a width changed ${key}`);
  }
}
