import { toOrigin, traceOf, type Places } from '../explain/index.ts';
import type { Origin } from '../explain/index.ts';
import { layerEntries, textAt } from '../spec/model-tree.ts';
import type { ValidSpec } from '../spec/spec.ts';
import { valueAt, type MapNode, type TreeNode } from '../spec/tree.ts';
import type { Commenter } from './write-yaml.ts';

/** The same in every model. */
const headKeys: ReadonlySet<string> = new Set(['apiVersion', 'kind']);

/**
 * For each line of a rendered model where it was set: `model.yaml:8:5`; and for what in it comes from elsewhere, or
 * replaced something: `filters: wide.yaml:5:9 (was 32)`.
 */
export function originComments({ resolved, sources }: ValidSpec): Commenter {
  const { root, kinds } = resolved;
  const places: Places = { kinds, sources };
  const layers = new Map(layerEntries(root).map(({ entry }) => [textAt(entry, 'name') ?? '', entry]));
  return (path) => {
    const [section = '', name = '', ...keys] = path;
    if (headKeys.has(section)) return undefined;
    const layer = section === 'layers' ? layers.get(name) : undefined;
    if (layer !== undefined) return describe(layer, keys, places);
    return describe(root, path, places);
  };
}

function describe(start: MapNode, path: readonly string[], places: Places): string | undefined {
  const node = path.reduce<TreeNode | undefined>(
    (at, key) => (at?.kind === 'map' ? valueAt(at, key) : undefined),
    start,
  );
  if (node === undefined) return undefined;
  const leaves = leavesOf(node, path).map((keys) => ({
    key: keys.slice(path.length).join('.'),
    steps: traceOf(start, keys).map((trace) => toOrigin(trace, places)),
  }));
  const [first] = leaves;
  const main = first?.steps[0];
  if (first === undefined || main === undefined) return undefined;
  const others = leaves.slice(1).filter(({ steps }) => tellsMore(steps, main));
  return [stepText(first.steps), ...others.map(({ key, steps }) => `${key}: ${stepText(steps)}`)].join('; ');
}

/** The paths of the values in a map, a layer's name first. */
function leavesOf(node: TreeNode, keys: readonly string[]): readonly (readonly string[])[] {
  if (node.kind !== 'map' || node.entries.size === 0) return [keys];
  const entries = [...node.entries.values()];
  const named = entries.filter(({ key }) => key === 'name');
  return [...named, ...entries.filter(({ key }) => key !== 'name')].flatMap(({ key, value }) =>
    leavesOf(value, [...keys, key]),
  );
}

function stepText([now, before]: readonly Origin[]): string {
  if (now?.file === undefined) return '';
  const place = `${now.file}:${now.line}:${now.column}`;
  const written = now.written === undefined ? '' : ` ${now.written}${foreignParams(now)}`;
  const same = before === undefined || JSON.stringify(before.value) === JSON.stringify(now.value);
  const was = same ? '' : ` (was ${shown(before)})`;
  return `${place}${written}${was}`;
}

/** Whether a value has another history than the line's first one. */
function tellsMore([now, ...before]: readonly Origin[], main: Origin): boolean {
  if (now === undefined || now.file !== main.file || before.length > 0) return true;
  return foreignParams(now) !== '';
}

/** The params behind a value that another file has set: ` with width = 16 (wide.yaml:5:17)`. */
function foreignParams({ file, params }: Origin): string {
  const foreign = params.filter((param) => param.file !== file);
  const texts = foreign.map((p) => `${p.param} = ${p.value} (${p.file}:${p.line}:${p.column})`);
  return texts.length === 0 ? '' : ` with ${texts.join(', ')}`;
}

function shown({ value, written }: Origin): string {
  const text = value === undefined ? 'removed' : JSON.stringify(value).replaceAll(',', ', ');
  return written === undefined ? text : `${text} from ${written}`;
}
