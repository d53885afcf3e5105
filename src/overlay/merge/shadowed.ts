import type { Span } from '../../diagnostics/diagnostic.ts';
import { sameValue, showValue, type TreeNode } from '../../spec/tree.ts';
import { pathText, type Merging } from './merging.ts';

/** Warns of values that a lower overlay of the stack has set, and that `after` (or a removal) now takes the place of. */
export function reportShadowed(
  path: readonly string[],
  before: TreeNode,
  after: TreeNode | undefined,
  merging: Merging,
  span: Span | undefined = after?.span,
): void {
  if (after !== undefined && sameValue(before, after)) return;
  for (const { node, inner } of leavesIn(before, path)) {
    const level = merging.levels.get(node.span.file);
    if (level === undefined || level >= merging.file.level) continue;
    const later = after === undefined ? 'removes it' : `sets it to ${showValue(after)}`;
    merging.report({
      code: 'shadowed-value',
      message: `${pathText(inner)} is set to ${showValue(node)} here to no effect: "${merging.file.document.file}" ${later}`,
      span: node.span,
      ...(span && { notes: [{ message: 'where that is', span }] }),
    });
  }
}

interface Found {
  readonly node: TreeNode;
  readonly inner: readonly string[];
}

/** The scalars and lists of a value with their paths. Depth is bounded by the parser. */
function leavesIn(node: TreeNode, path: readonly string[]): readonly Found[] {
  switch (node.kind) {
    case 'scalar':
    case 'list':
      return [{ node, inner: path }];
    case 'map':
      return [...node.entries.values()].flatMap(({ key, value }) => leavesIn(value, [...path, key]));
  }
}
