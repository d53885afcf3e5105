import type { Reporter } from '../diagnostics/diagnostic.ts';
import { outputKeys } from '../spec/output-objectives.ts';
import { valueAt, withEntry, type MapEntry, type MapNode, type TreeNode } from '../spec/tree.ts';

/** Maps by the names of outputs, in which an instance's name means the layer that it stands for. */
const maps: readonly (readonly [section: string, key: string])[] = [
  ...outputKeys.map((key) => ['compile', key] as const),
  ['data', 'targets'],
  ['data', 'sampleWeight'],
];

/**
 * The model with what it says of single outputs by the names of their layers. `layerOf` gives the layer that a name of an
 * instance stands for: `stage.2.add` for `stage.2`; undefined for other names.
 */
export function renameOutputs(
  root: MapNode,
  layerOf: (name: string) => string | undefined,
  report: Reporter,
): MapNode {
  return maps.reduce((model, [section, key]) => {
    const outer = model.entries.get(section);
    const inner = outer?.value.kind === 'map' ? outer.value.entries.get(key) : undefined;
    if (outer?.value.kind !== 'map' || inner === undefined) return model;
    const value = renamed(inner.value, layerOf, report);
    if (value === inner.value) return model;
    return withEntry(model, { ...outer, value: withEntry(outer.value, { ...inner, value }) });
  }, root);
}

function renamed(node: TreeNode, layerOf: (name: string) => string | undefined, report: Reporter): TreeNode {
  // A class with its arguments is for every output.
  if (node.kind !== 'map' || valueAt(node, 'type') !== undefined) return node;
  const entries = new Map<string, MapEntry>();
  for (const entry of node.entries.values()) {
    const key = layerOf(entry.key) ?? entry.key;
    const earlier = entries.get(key);
    if (earlier === undefined) entries.set(key, { ...entry, key });
    else reportTwice(entry, earlier, key, report);
  }
  return [...entries.keys()].every((key) => node.entries.has(key)) ? node : { ...node, entries };
}

function reportTwice({ key, keySpan }: MapEntry, earlier: MapEntry, layer: string, report: Reporter): void {
  report({
    code: 'two-spellings',
    message: `"${key}" is the output ${layer}, of which this is said a second time`,
    span: keySpan,
    notes: [{ message: 'the first time', span: earlier.keySpan }],
  });
}
