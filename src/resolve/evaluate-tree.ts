import type { Reporter } from '../diagnostics/diagnostic.ts';
import { withEntries, type TreeNode } from '../spec/tree.ts';
import { evaluateScalar, referredNames } from './evaluate-scalar.ts';
import { INDEX, type Scope } from './scope.ts';

/** Keys that name things: a reference there would make names depend on values. */
const literalKeys: ReadonlySet<string> = new Set(['name', 'as', 'type', 'block', 'call', 'from']);

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
      // Its values may be computed from the number of each instance: see INDEX.
      const numbered = node.entries.has('block') && node.entries.has('repeat');
      let changed = false;
      const rows = [...node.entries.values()].map((row) => {
        const named = literal.has(row.key) && row.value.kind === 'scalar';
        const inside = openKeys.has(row.key) ? none : literalKeys;
        const value = named
          ? row.value
          : numbered && row.key === 'with'
            ? withoutNumbered(row.value, scope, report)
            : evaluateTree(row.value, scope, report, inside);
        if (value === row.value) return row;
        changed = true;
        return { ...row, value };
      });
      return changed ? withEntries(node, rows) : node;
    }
  }
}

/** `with` of a repeated instance, but for what is computed from its number. */
function withoutNumbered(node: TreeNode, scope: Scope, report: Reporter): TreeNode {
  if (node.kind !== 'map') return evaluateTree(node, scope, report, none);
  const rows = [...node.entries.values()].map((row) => {
    const waits = row.value.kind === 'scalar' && referredNames(row.value).includes(INDEX);
    return waits ? row : { ...row, value: evaluateTree(row.value, scope, report) };
  });
  const same = rows.every((row) => row.value === node.entries.get(row.key)?.value);
  return same ? node : withEntries(node, rows);
}
