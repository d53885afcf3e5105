import { toPlain, valueAt, withoutKey, type MapEntry, type TreeNode } from '../../spec/tree.ts';

/**
 * The arguments of a Bidirectional without what Keras writes and anyone would take for granted: the backward layer that is
 * the other one turned round, and the zeros of masked steps, which it always gives.
 */
export function tidyPair(args: readonly MapEntry[]): readonly MapEntry[] {
  const plain = args.map((row) =>
    row.key === 'layer' || row.key === 'backwardLayer' ? { ...row, value: withoutZeros(row.value) } : row,
  );
  const [layer, backward] = ['layer', 'backwardLayer'].map((name) => plain.find(({ key }) => key === name));
  const same = layer && backward && turned(layer.value) === turned(backward.value);
  return same && goesBack(backward.value) ? plain.filter((row) => row !== backward) : plain;
}

function withoutZeros(node: TreeNode): TreeNode {
  return node.kind === 'map' ? withoutKey(node, 'zeroOutputForMask') : node;
}

function turned(node: TreeNode): string {
  return JSON.stringify(toPlain(node.kind === 'map' ? withoutKey(node, 'goBackwards') : node));
}

function goesBack(node: TreeNode): boolean {
  const value = node.kind === 'map' ? valueAt(node, 'goBackwards') : undefined;
  return value?.kind === 'scalar' && value.value === true;
}
