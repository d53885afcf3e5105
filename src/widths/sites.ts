import { scalarAtPath, widthArguments, widthPath } from '../layers/index.ts';
import { SET_FILE, type MergedSpec } from '../overlay/index.ts';
import type { ExtraTypes } from '../spec/extra-type.ts';
import { layerEntries, textAt } from '../spec/model-tree.ts';
import { valueAt, type MapNode, type ScalarNode, type TreeNode } from '../spec/tree.ts';

/** A layer that a width may aim at. */
export interface WidthSite {
  readonly name: string;
  readonly type: string;
  /** The argument that is its width, `layer.units` where a layer inside has it; undefined for a layer that has none. */
  readonly argument: string | undefined;
  readonly node: ScalarNode | undefined;
  /** The widths of a layer with several, each a site of its own named `layer.argument`. */
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
    const several = widthArguments(type).map((each): WidthSite => {
      const own = scalarAtPath(entry, each);
      return {
        name: `${name}.${each}`,
        type,
        argument: each,
        node: own,
        several: [],
        since,
        set: placeOf(own),
      };
    });
    sites.set(name, { name, type, argument, node, several, since, set: placeOf(node) });
  }
  return sites;
}
