import type { TensorRef } from './graph.ts';
import { layerEntries, textAt } from './model-tree.ts';
import { valueAt, type MapNode, type ScalarNode, type TreeNode } from './tree.ts';

/** Where a layer says what it reads. */
export const referenceKeys = ['inputs', 'initialState'] as const;

/** `enc` is output 0 of enc, `enc:1` its output 1. */
export function parseReference(text: string): TensorRef {
  const match = /^(.+):(\d+)$/.exec(text);
  return match === null
    ? { layer: text, output: 0 }
    : { layer: match[1] ?? text, output: Number(match[2] ?? 0) };
}

/** The inverse of {@link parseReference}; also the name of an output of the model: `rnn`, and `rnn:1` for its state. */
export function referenceText({ layer, output }: TensorRef): string {
  return output === 0 ? layer : `${layer}:${output}`;
}

/** The scalars of `inputs: a`, `inputs: [a, b]` or `inputs: {query: a, value: b}`. */
export function referenceScalars(node: TreeNode | undefined): readonly ScalarNode[] {
  if (node === undefined) return [];
  const items = node.kind === 'list' ? node.items : node.kind === 'map' ? valuesOf(node) : [node];
  return items.flatMap((item) => (item.kind === 'scalar' ? [item] : []));
}

function valuesOf(map: MapNode): readonly TreeNode[] {
  return [...map.entries.values()].map(({ value }) => value);
}

/** Names of the model's inputs, in order. */
export function inputNames(root: MapNode): readonly string[] {
  const inputs = valueAt(root, 'inputs');
  return inputs?.kind === 'map' ? [...inputs.entries.keys()] : [];
}

/** What each layer reads, by name, with implicit edges (the layer before, or the only input) written out. */
export function readEdges(root: MapNode): ReadonlyMap<string, readonly TensorRef[]> {
  const edges = new Map<string, readonly TensorRef[]>();
  const [first, second] = inputNames(root);
  let previous = second === undefined ? first : undefined;
  for (const { entry } of layerEntries(root)) {
    const name = textAt(entry, 'name');
    if (name === undefined) continue;
    const explicit = valueAt(entry, 'inputs');
    const refs = referencesOf(explicit);
    const implicit = previous === undefined ? [] : [{ layer: previous, output: 0 }];
    const states = referencesOf(valueAt(entry, 'initialState'));
    edges.set(name, [...(explicit === undefined ? implicit : refs), ...states]);
    previous = name;
  }
  return edges;
}

function referencesOf(node: TreeNode | undefined): readonly TensorRef[] {
  return referenceScalars(node).map(({ text }) => parseReference(text));
}

/** The layers that `outputs` names; by default the last one. */
export function outputReferences(root: MapNode): readonly TensorRef[] {
  const outputs = valueAt(root, 'outputs');
  if (outputs !== undefined) return referenceScalars(outputs).map((node) => parseReference(node.text));
  const last = layerEntries(root).at(-1);
  const name = last && textAt(last.entry, 'name');
  return name === undefined ? [] : [{ layer: name, output: 0 }];
}
