import { valueAt, withEntry, type MapNode } from '../../spec/tree.ts';
import { isAbsolute, joinPath, relativePath } from '../../util/paths.ts';

/** Keys of `data` that are paths, relative to the file that has them. */
const pathKeys = ['csv', 'json', 'module'] as const;

/** An overlay in another directory than the model: its relative paths as seen from the model. */
export function rebasePaths(patch: MapNode, from: string, to: string): MapNode {
  const data = valueAt(patch, 'data');
  if (from === to || data?.kind !== 'map') return patch;
  const moved = pathKeys.reduce((map, key) => {
    const entry = map.entries.get(key);
    if (entry?.value.kind !== 'scalar' || !isRelative(entry.value.value)) return map;
    const path = relativePath(to, joinPath(from, entry.value.text));
    return withEntry(map, { ...entry, value: { ...entry.value, value: path, text: path } });
  }, data);
  const entry = patch.entries.get('data');
  return entry === undefined ? patch : withEntry(patch, { ...entry, value: moved });
}

/** A reference, an absolute path and a file of a package mean the same everywhere. */
function isRelative(value: unknown): value is string {
  return typeof value === 'string' && !/^(npm:|\$)/.test(value) && !isAbsolute(value);
}
