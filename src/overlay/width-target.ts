import type { Span } from '../diagnostics/diagnostic.ts';
import { namedWidths, widthArguments } from '../layers/index.ts';
import { layerEntries, sectionNames, splitLayerPath, textAt } from '../spec/model-tree.ts';
import type { MapNode, TreeNode } from '../spec/tree.ts';
import type { SetArgument } from './set-argument.ts';

/** A `--set` that aims at a layer's width with a literal (a `$reference` is set like any other value). */
export function widthTarget(
  root: MapNode,
  set: Extract<SetArgument, { op: 'set' | 'add' }>,
): { readonly path: string; readonly pathSpan: Span; readonly value: TreeNode } | undefined {
  const { value, pathSpan } = set;
  if (value.kind === 'scalar' && value.text.startsWith('$')) return undefined;
  const [section = ''] = set.path.split('.');
  if (section !== 'layers' && sectionNames.has(section)) return undefined;
  const path = section === 'layers' ? set.path.slice('layers.'.length) : set.path;
  const entries = new Map(layerEntries(root).map(({ entry }) => [textAt(entry, 'name') ?? '', entry]));
  const split = splitLayerPath(path, new Set(entries.keys()));
  const entry = split && entries.get(split.layer);
  const type = entry && textAt(entry, 'type');
  if (split === undefined || entry === undefined || type === undefined) return undefined;
  const named = namedWidths(entry).find(({ name, path: at }) => at === split.rest || name === path);
  if (named !== undefined && split.rest !== '')
    return { path: named.name === split.layer ? path : named.name, pathSpan, value };
  const isWidth = widthArguments(type).includes(split.rest);
  return split.rest !== '' && isWidth ? { path, pathSpan, value } : undefined;
}
