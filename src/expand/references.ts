import type { DeclaredInput, ScalarNode, TreeNode } from '../spec/tree.ts';

/** A reference that leads elsewhere, through inputs of nested models. */
export interface Changed {
  readonly text: string;
  readonly through: readonly DeclaredInput[];
}

/** The new text of a reference; undefined for one that was refused. */
export type Change = (node: ScalarNode) => string | Changed | undefined;

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
  const made = change(node);
  if (made === undefined) return { ...node, value: null, broken: true };
  const { text, through } = typeof made === 'string' ? { text: made, through: [] } : made;
  if (text === node.text && through.length === 0) return node;
  const all = [...(node.through ?? []), ...through];
  return { ...node, value: text, text, quoted: true, ...(all.length > 0 && { through: all }) };
}
