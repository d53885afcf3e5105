import { blocksIn, layerEntries, textAt } from './model-tree.ts';
import { valueAt, type MapNode, type TreeNode } from './tree.ts';

/** What stands before the number of an instance, and before the name of a layer in it. */
interface Joins {
  readonly number: string;
  readonly layer: string;
}

/** `join` of an instance; dots, unless it says otherwise. */
function joinsOf(entry: MapNode): Joins {
  const join = valueAt(entry, 'join');
  const [number, layer] = join?.kind === 'list' ? join.items : [];
  return { number: textOf(number) ?? '.', layer: textOf(layer) ?? '.' };
}

function textOf(node: TreeNode | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined;
}

/** The name of one instance of an entry called `name`: `stage.2`, or `stage` when it is not repeated. */
export function instanceName(entry: MapNode, name: string, index: number | undefined): string {
  return index === undefined ? name : `${name}${joinsOf(entry).number}${index}`;
}

/** What the names of the layers in an instance called `name` begin with: `stage.2.`. */
export function layerPrefix(entry: MapNode, name: string): string {
  return `${name}${joinsOf(entry).layer}`;
}

/** Whether a layer of this name may be one that an entry stands for. */
export function mayHold(entry: MapNode, layer: string): boolean {
  const own = textAt(entry, 'name') ?? '';
  if (!layer.startsWith(own)) return false;
  const joins = joinsOf(entry);
  const rest = layer.slice(own.length);
  if (!entry.entries.has('repeat')) return rest.startsWith(joins.layer);
  if (!rest.startsWith(joins.number)) return false;
  const numbered = rest.slice(joins.number.length);
  const digits = /^\d*/.exec(numbered)?.[0] ?? '';
  return digits !== '' && numbered.slice(digits.length).startsWith(joins.layer);
}

/** Whether a block has layers with names of their own outside, `as`, which may then be any. */
export function haveOuterNames(root: MapNode): boolean {
  return blocksIn(root).some((block) => layerEntries(block).some(({ entry }) => entry.entries.has('as')));
}
