import { inputNames, referenceScalars } from '../spec/references.ts';
import { valueAt, type MapNode, type ScalarNode } from '../spec/tree.ts';
import { didYouMean } from '../util/suggest.ts';
import { withValues } from './with-values.ts';
import { DEPTH, type Group, type Level, type Run } from './run.ts';

/** The group that an instance or a nested model stands for; undefined, and reported, when there is none. */
export function groupOf(
  entry: MapNode,
  kind: 'instance' | 'nestedModel',
  level: Level,
  run: Run,
): Group | undefined {
  const key = kind === 'instance' ? 'block' : 'from';
  const node = valueAt(entry, key);
  if (node?.kind !== 'scalar') return undefined;
  if (level.depth < DEPTH) return kind === 'instance' ? blockOf(node, run) : nestedOf(node, entry, run);
  run.report({
    code: 'circular-block',
    message: `blocks stand more than ${DEPTH} levels deep in one another: does ${node.text} contain itself?`,
    span: node.span,
  });
  // What is that deep is there again and again: one word is enough.
  run.full = true;
  return undefined;
}

function blockOf(node: ScalarNode, { blocks, report }: Run): Group | undefined {
  const group = blocks.get(node.text);
  if (group !== undefined || blocks.has(node.text)) return group;
  const names = [...blocks.keys()];
  report({
    code: 'unknown-block',
    message: `there is no block "${node.text}"`,
    span: node.span,
    suggestion:
      didYouMean(node.text, names) ??
      (names.length === 0 ? 'declare it under "blocks"' : `the blocks are ${names.join(', ')}`),
  });
  return undefined;
}

function nestedOf(from: ScalarNode, entry: MapNode, run: Run): Group | undefined {
  const nested = run.readNested(from, withValues(entry));
  if ('unavailable' in nested) return undefined;
  const { root } = nested;
  const layers = valueAt(root, 'layers');
  const outputs = valueAt(root, 'outputs');
  return {
    title: `the model ${from.text}`,
    params: valueAt(root, 'params'),
    inputs: inputNames(root),
    declared: declaredIn(root),
    layers: layers?.kind === 'list' ? layers.items : [],
    outputs: outputs === undefined ? undefined : referenceScalars(outputs),
    weights: valueAt(root, 'weights'),
    open: false,
  };
}

function declaredIn(root: MapNode): ReadonlyMap<string, MapNode> {
  const inputs = valueAt(root, 'inputs');
  const rows = inputs?.kind === 'map' ? [...inputs.entries.values()] : [];
  return new Map(rows.flatMap(({ key, value }) => (value.kind === 'map' ? [[key, value] as const] : [])));
}
