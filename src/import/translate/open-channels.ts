import { toPlain, type MapEntry, type TreeNode } from '../../spec/tree.ts';
import type { Tensor } from '../read/source.ts';
import { number } from './values.ts';

/**
 * A Reshape that only puts axes of 1 before a vector (squeeze-and-excitation has one in each block), with the length of the
 * vector left open: it means the same, and no longer stands in the way of a width.
 */
export function withOpenChannels(args: readonly MapEntry[], tensor: Tensor | undefined): readonly MapEntry[] {
  const [, size, ...others] = tensor?.shape ?? [];
  if (typeof size !== 'number' || others.length > 0) return args;
  return args.map((row) => (row.key === 'targetShape' ? { ...row, value: opened(row.value, size) } : row));
}

function opened(node: TreeNode, size: number): TreeNode {
  if (node.kind !== 'list') return node;
  const last = node.items.length - 1;
  const vector = node.items.every((item, i) => toPlain(item) === (i === last ? size : 1));
  if (!vector || last < 1) return node;
  return { ...node, items: node.items.map((item, i) => (i === last ? number(-1, item.span) : item)) };
}
