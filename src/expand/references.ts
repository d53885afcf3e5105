import type { ScalarNode, TreeNode } from '../spec/tree.ts';

/** The new text of a reference; undefined for one that was refused. */
export type Change = (node: ScalarNode) => string | undefined;

/** `inputs`, in any of its forms, with the text of every reference changed. */
export function mapReferences(node: TreeNode, change: Change): TreeNode {
  switch (node.kind) {
    case 'scalar':
      return changed(node, change);
    case 'list':
      return { ...node, items: node.items.map((item) => mapReferences(item, change)) };
    case 'map': {
      const rows = [...node.entries.values()].map((row) => ({
        ...row,
        value: mapReferences(row.value, change),
      }));
      return { ...node, entries: new Map(rows.map((row) => [row.key, row])) };
    }
  }
}

function changed(node: ScalarNode, change: Change): ScalarNode {
  if (typeof node.value !== 'string') return node;
  const text = change(node);
  if (text === undefined) return { ...node, value: null, broken: true };
  return text === node.text ? node : { ...node, value: text, text, quoted: true };
}
