import type { Report, Reporter } from '../diagnostics/diagnostic.ts';
import { withEntries, type MapNode, type ScalarNode, type TreeNode } from '../spec/tree.ts';
import { broken } from './evaluate-scalar.ts';
import { MISSING } from './written.ts';

/** Reports every `???` outside `params` that no overlay or `--set` has supplied, and breaks it. */
export function reportMissing(root: MapNode, report: Reporter): MapNode {
  const visit = (node: TreeNode, path: string): TreeNode => {
    switch (node.kind) {
      case 'scalar':
        return node.value === MISSING ? missing(node, path, report) : node;
      case 'list': {
        const items = node.items.map((item, i) => visit(item, elementPath(item, path, i)));
        return items.every((item, i) => item === node.items[i]) ? node : { ...node, items };
      }
      case 'map': {
        const rows = [...node.entries.values()].map((row) => ({
          ...row,
          value: visit(row.value, join(path, row.key)),
        }));
        return rows.every((row) => row.value === node.entries.get(row.key)?.value)
          ? node
          : withEntries(node, rows);
      }
    }
  };
  const rows = [...root.entries.values()].map((row) =>
    elsewhere.has(row.key) ? row : { ...row, value: visit(row.value, row.key) },
  );
  const same = rows.every((row) => row.value === root.entries.get(row.key)?.value);
  return same ? root : withEntries(root, rows);
}

/** Params are reported when they are evaluated; what is in a block, when it is used. */
const elsewhere: ReadonlySet<string> = new Set(['params', 'blocks', 'scales']);

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** A layer is called by its name, other elements by their place. */
function elementPath(item: TreeNode, path: string, index: number): string {
  const name = item.kind === 'map' ? item.entries.get('name')?.value : undefined;
  return path === 'layers' && name?.kind === 'scalar' ? name.text : `${path}[${index}]`;
}

function missing(node: ScalarNode, path: string, report: Reporter): ScalarNode {
  report(missingValue(path, node));
  return broken(node);
}

export function missingValue(path: string, { span }: ScalarNode): Report {
  return {
    code: 'missing-value',
    message: `${path} must be supplied: the spec leaves it open`,
    span,
    suggestion: `give it in an overlay, or with --set ${path}=…`,
  };
}
