import { namedWidths, treeAtPath, withoutPath } from '../../layers/index.ts';
import { showValue, valueAt, type MapNode, type TreeNode } from '../../spec/tree.ts';
import { isWidthChange } from '../width-form.ts';
import type { Merging } from './merging.ts';

/**
 * A list takes the place of the one before it as a whole: a width in it cannot start from one that was there, nor an item
 * go without its type. Reports both, with what to write instead, and gives the patch without such lists.
 */
export function refuseInLists(args: MapNode, base: MapNode, { report }: Merging): MapNode {
  return namedWidths(base).reduce((rest, { name, path }) => {
    const [list = '', item] = split(path);
    const found = item === undefined ? undefined : treeAtPath(args, item);
    if (found?.kind !== 'map') return rest;
    const width = treeAtPath(args, path);
    const suggestion = width && `to change this width alone write widths: {${name}: ${written(width)}}`;
    if (width !== undefined && isWidthChange(width)) {
      const message = `a list is replaced as a whole, so ${showValue(width)} in it has no width to start from`;
      report({ code: 'bad-width', message, span: width.span, suggestion });
    } else if (valueAt(found, 'type') === undefined) {
      const message = `a list is replaced as a whole, so ${item ?? path} needs its type`;
      report({ code: 'missing-key', message, span: found.span, suggestion });
    } else return rest;
    return withoutPath(rest, list);
  }, args);
}

/** `cell` and `cell.cells.0` of `cell.cells.0.units`; nothing of a path that goes through no list. */
function split(path: string): readonly string[] {
  const keys = path.split('.');
  const at = keys.findIndex((key) => /^\d+$/.test(key));
  return at === -1 ? [] : [keys[0] ?? '', keys.slice(0, at + 1).join('.')];
}

function written(width: TreeNode): string {
  if (width.kind === 'scalar') return width.text;
  if (width.kind === 'list') return '…';
  const entries = [...width.entries.values()].map(({ key, value }) => `${key}: ${written(value)}`);
  return `{${entries.join(', ')}}`;
}
