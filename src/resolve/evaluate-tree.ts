import type { Reporter } from '../diagnostics/diagnostic.ts';
import { withEntries, type TreeNode } from '../spec/tree.ts';
import { evaluateScalar } from './evaluate-scalar.ts';
import type { Scope } from './scope.ts';

/** Keys that name things: a reference there would make names depend on values. */
const literalKeys: ReadonlySet<string> = new Set(['name', 'type', 'block', 'call', 'from']);

/** Maps whose keys are the user's own: in them `from` and `type` are names like any other. */
const openKeys: ReadonlySet<string> = new Set(['with', 'params']);
const none: ReadonlySet<string> = new Set();

/** A value with every reference and expression in it evaluated; the same node when there are none. */
export function evaluateTree(
  node: TreeNode,
  scope: Scope,
  report: Reporter,
  literal: ReadonlySet<string> = literalKeys,
): TreeNode {
  switch (node.kind) {
    case 'scalar':
      return evaluateScalar(node, scope, report);
    case 'list': {
      const items = node.items.map((item) => evaluateTree(item, scope, report));
      return items.every((item, i) => item === node.items[i]) ? node : { ...node, items };
    }
    case 'map': {
      let changed = false;
      const rows = [...node.entries.values()].map((row) => {
        const named = literal.has(row.key) && row.value.kind === 'scalar';
        const inside = openKeys.has(row.key) ? none : literalKeys;
        const value = named ? row.value : evaluateTree(row.value, scope, report, inside);
        if (value === row.value) return row;
        changed = true;
        return { ...row, value };
      });
      return changed ? withEntries(node, rows) : node;
    }
  }
}
