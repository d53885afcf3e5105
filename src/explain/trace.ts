import type { Span } from '../diagnostics/diagnostic.ts';
import { valueAt, type TreeNode } from '../spec/tree.ts';

/** A value that stood at a path, or its removal. */
export type Trace =
  { readonly kind: 'set'; readonly node: TreeNode } | { readonly kind: 'removed'; readonly span: Span };

/** Everything that ever stood at a path below a node, the latest first. A map around it may have been replaced, too. */
export function traceOf(node: TreeNode, path: readonly string[]): readonly Trace[] {
  const traces: Trace[] = [];
  // Depth is bounded by the parser; histories are as long as the stack of files.
  const visit = (at: TreeNode, index: number): void => {
    for (let now: TreeNode | undefined = at; now !== undefined; now = now.replaced) {
      const key = path[index];
      if (key === undefined) traces.push({ kind: 'set', node: now });
      else if (now.kind === 'list') {
        const item = now.items[Number(key)];
        if (item !== undefined) visit(item, index + 1);
      } else if (now.kind === 'map') {
        const inner = valueAt(now, key);
        const removal = now.removed?.get(key);
        if (inner !== undefined) visit(inner, index + 1);
        else if (removal !== undefined) {
          traces.push({ kind: 'removed', span: removal.span });
          visit(removal.value, index + 1);
        }
      }
    }
  };
  visit(node, 0);
  return traces;
}
