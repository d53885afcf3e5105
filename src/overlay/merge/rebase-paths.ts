import { withEntries, type MapEntry, type MapNode, type TreeNode } from '../../spec/tree.ts';
import { isAbsolute, joinPath, relativePath } from '../../util/paths.ts';

/** Keys of sections that are paths, relative to the file that has them. */
const pathKeys: ReadonlyMap<string, readonly string[]> = new Map([
  ['data', ['csv', 'json', 'module']],
  ['weights', ['from']],
]);

/** A file in another directory than the model: its relative paths as seen from the model. */
export function rebasePaths(root: MapNode, from: string, to: string): MapNode {
  if (from === to) return root;
  return withRows(root, (row) => {
    const keys = pathKeys.get(row.key);
    return keys === undefined ? row : { ...row, value: sectionMoved(row.value, keys, from, to) };
  });
}

/** A section, or each of a list of them. */
function sectionMoved(node: TreeNode, keys: readonly string[], from: string, to: string): TreeNode {
  if (node.kind === 'list')
    return { ...node, items: node.items.map((item) => sectionMoved(item, keys, from, to)) };
  if (node.kind !== 'map') return node;
  return withRows(node, (row) =>
    keys.includes(row.key) ? { ...row, value: moved(row.value, from, to) } : row,
  );
}

function moved(node: TreeNode, from: string, to: string): TreeNode {
  if (node.kind !== 'scalar' || !isRelative(node.value)) return node;
  const path = relativePath(to, joinPath(from, node.text));
  return { ...node, value: path, text: path };
}

function withRows(map: MapNode, change: (row: MapEntry) => MapEntry): MapNode {
  return withEntries(map, [...map.entries.values()].map(change));
}

/** A reference, an absolute path and a file of a package mean the same everywhere. */
function isRelative(value: unknown): value is string {
  return typeof value === 'string' && !/^(npm:|\$)/.test(value) && !isAbsolute(value);
}
