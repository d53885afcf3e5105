import { namedWidths, rowOf } from '../layers/index.ts';
import { canonicalLayerType } from '../spec/names.ts';
import { layerEntries, textAt } from '../spec/model-tree.ts';
import { outputReferences, readEdges } from '../spec/references.ts';
import type { ExtraTypes } from '../spec/extra-type.ts';
import { valueAt, type MapNode } from '../spec/tree.ts';

/**
 * The layers whose width is the width of an output: from each output back through layers that pass the width on
 * (activations, merges, reshapes) to the first that set it, a layer inside by its own name. Scales and globs leave them
 * alone.
 */
export function outputProducers(root: MapNode, extra: ExtraTypes): ReadonlySet<string> {
  const outputs = outputReferences(root).map((ref) => ref.layer);
  return producersOf(outputs, root, extra);
}

/** The layers that set the width of what these give. */
export function producersOf(
  layers: readonly string[],
  root: MapNode,
  extra: ExtraTypes,
): ReadonlySet<string> {
  const entries = new Map(layerEntries(root).map(({ entry }) => [textAt(entry, 'name'), entry]));
  const callees = new Map(
    layerEntries(root).map(({ entry }) => [textAt(entry, 'name'), textAt(entry, 'call')]),
  );
  const edges = readEdges(root);
  const producers = new Set<string>();
  const seen = new Set<string>();
  const pending = [...layers];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    // A call has the width of the layer that it calls.
    const owner = callees.get(name) ?? name;
    const entry = entries.get(owner);
    if (goesBack(entries.get(name), entry)) continue;
    const widths = entry === undefined ? [] : namedWidths(entry, extra);
    for (const width of widths) if (width.given) producers.add(width.name);
    if (widths.length === 0) pending.push(...(edges.get(name) ?? []).map((ref) => ref.layer));
  }
  return producers;
}

/** The way back through an embedding gives a number for each index, which is no width. */
function goesBack(call: MapNode | undefined, owner: MapNode | undefined): boolean {
  const type = canonicalLayerType((owner && textAt(owner, 'type')) ?? '');
  const port = type && rowOf(type).reversePort;
  const inputs = call && valueAt(call, 'inputs');
  return port !== undefined && inputs?.kind === 'map' && inputs.entries.has(port);
}
