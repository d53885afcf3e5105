import { namedWidths, scalarAtPath, widthArguments, widthPath } from '../layers/index.ts';
import type { MergedSpec } from '../overlay/index.ts';
import { SET_FILE } from '../spec/set-file.ts';
import type { ExtraTypes } from '../spec/extra-type.ts';
import { layerEntries, textAt } from '../spec/model-tree.ts';
import { valueAt, type MapNode, type ScalarNode, type TreeNode } from '../spec/tree.ts';

/** A layer that a width may aim at. */
export interface WidthSite {
  readonly name: string;
  readonly type: string;
  /** Of a layer or cell inside: the layer around it goes by another name. */
  readonly part: boolean;
  /** The argument that is its width, `layer.units` where a layer inside has it; undefined for a layer that has none. */
  readonly argument: string | undefined;
  readonly node: ScalarNode | undefined;
  /** The widths of a layer with several, each a site of its own: `layer.argument`, `layer.cells.0`. */
  readonly several: readonly WidthSite[];
  /** The file of the stack that brought the layer; -1 for the model. */
  readonly since: number;
  /** The file of the stack that set the width; -1 for the model. */
  readonly set: number;
}

export type Sites = ReadonlyMap<string, WidthSite>;

export type Places = ReadonlyMap<string, number>;

/** The place in the stack of every file but the model. */
export function placesOf({ files }: MergedSpec): Places {
  return new Map([...files.map(({ document }, i) => [document.file, i] as const), [SET_FILE, files.length]]);
}

export function widthSites(root: MapNode, places: Places, extra: ExtraTypes): Sites {
  const sites = new Map<string, WidthSite>();
  const placeOf = (node: TreeNode | undefined): number => places.get(node?.span.file ?? '') ?? -1;
  for (const { entry } of layerEntries(root)) {
    const name = textAt(entry, 'name');
    if (name === undefined) continue;
    const type = textAt(entry, 'type') ?? '';
    const argument = widthPath(entry, extra);
    const node = argument === undefined ? undefined : scalarAtPath(entry, argument);
    const since = placeOf(valueAt(entry, 'name'));
    const site = (own: string, path: string): WidthSite => {
      const at = scalarAtPath(entry, path);
      return {
        name: own,
        type,
        part: own !== `${name}.${path}`,
        argument: path,
        node: at,
        several: [],
        since,
        set: placeOf(at),
      };
    };
    const parts = argument === undefined ? namedWidths(entry, extra) : [];
    const inside = parts.map((part) => site(part.name, part.path));
    // Globs and scales reach the widths of layers inside, and no others of several.
    for (const part of inside) sites.set(part.name, part);
    const several = [...widthArguments(type).map((each) => site(`${name}.${each}`, each)), ...inside];
    sites.set(name, { name, type, part: false, argument, node, several, since, set: placeOf(node) });
  }
  return sites;
}
