import { textAt } from '../spec/model-tree.ts';
import { scalar, valueAt, withEntry, type MapNode, type TreeNode } from '../spec/tree.ts';

/** What a nested model says of the weights that it starts from, for the names that its layers have in the outer one. */
export function prefixedWeights(weights: TreeNode | undefined, prefix: string): readonly MapNode[] {
  const items = weights?.kind === 'list' ? weights.items : [];
  return items.flatMap((item) => {
    if (item.kind !== 'map') return [];
    const value = scalar(prefix + (textAt(item, 'prefix') ?? ''), item.span);
    return [withEntry(item, { key: 'prefix', keySpan: item.span, value })];
  });
}

/** The model with the weights of its nested models before its own, so that its own have the last word. */
export function withNestedWeights(root: MapNode, nested: readonly MapNode[]): MapNode {
  const [first] = nested;
  if (first === undefined) return root;
  const own = valueAt(root, 'weights');
  const items = [...nested, ...(own?.kind === 'list' ? own.items : [])];
  const entry = {
    key: 'weights',
    keySpan: first.span,
    value: { kind: 'list', items, span: first.span },
  } as const;
  return withEntry(root, entry);
}
