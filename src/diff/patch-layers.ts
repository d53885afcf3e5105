import { widthPathsOf } from '../layers/index.ts';
import type { Json } from '../spec/vocabulary.ts';
import type { LayerForms, ModelForms } from './describe-model.ts';
import { isMap, same, type JsonMap } from '../spec/json.ts';
import { longestInOrder } from './order.ts';
import { patchMap } from './patch-map.ts';

/** Entries of an overlay's `layers` that turn the layers of one model into those of another. */
export function patchLayers(a: ModelForms, b: ModelForms): readonly JsonMap[] {
  const before = new Map(a.layers.map((layer) => [layer.name, layer]));
  const after = new Set(b.layers.map(({ name }) => name));
  const stay = longestInOrder(
    a.layers.map(({ name }) => name),
    b.layers.map(({ name }) => name),
  );
  const previousBefore = previousNames(a);
  const changes: JsonMap[] = [];
  const placed: JsonMap[] = [];
  for (const [i, layer] of b.layers.entries()) {
    const previous = b.layers[i - 1]?.name ?? onlyInput(b);
    const was = before.get(layer.name);
    if (was !== undefined && stay.has(layer.name)) {
      const change = changeOf(was, layer, previous, previousBefore.get(layer.name), a);
      if (change !== undefined) changes.push(change);
    } else {
      const anchor = b.layers[i - 1]?.name;
      const place: JsonMap =
        anchor === undefined ? { before: firstThatStays(a, b, stay) } : { after: anchor };
      const { name, ...rest } = newEntry(layer, previous);
      const move: JsonMap = was === undefined ? {} : { $patch: 'replace' };
      placed.push({ name: name ?? layer.name, ...rest, ...move, $insert: place });
    }
  }
  const deleted = a.layers.filter(({ name }) => !after.has(name));
  return [...changes, ...placed, ...deleted.map(({ name }) => ({ name, $patch: 'delete' }))];
}

function onlyInput({ inputs }: ModelForms): string | undefined {
  return inputs.size === 1 ? [...inputs.keys()][0] : undefined;
}

/** What stands before each layer. */
function previousNames(model: ModelForms): ReadonlyMap<string, string | undefined> {
  const names = model.layers.map(({ name }) => name);
  return new Map(names.map((name, i) => [name, i === 0 ? onlyInput(model) : names[i - 1]]));
}

/** What the first layer of the new model is put before: one that stays, or one that goes after that. */
function firstThatStays(a: ModelForms, b: ModelForms, stay: ReadonlySet<string>): string {
  const kept = b.layers.find(({ name }) => stay.has(name));
  return kept?.name ?? a.layers[0]?.name ?? '';
}

/** The entry of a layer that is new, or moves; without `inputs` where it reads what it stands after. */
function newEntry({ short }: LayerForms, previous: string | undefined): JsonMap {
  if (short['call'] !== undefined || !same(short['inputs'], previous)) return short;
  const { inputs: _, ...rest } = short;
  return rest;
}

function changeOf(
  was: LayerForms,
  layer: LayerForms,
  previous: string | undefined,
  previousBefore: string | undefined,
  a: ModelForms,
): JsonMap | undefined {
  const { name, full, short } = layer;
  if (was.full['type'] !== full['type'] || was.full['call'] !== full['call']) {
    const { name: _name, type, ...rest } = newEntry(layer, previous);
    return { name, $patch: 'replace', ...(type !== undefined && { type }), ...rest };
  }
  const inputs = inputsChange(was, layer, previous, previousBefore, a);
  const args = patchMap(withoutEdges(was.full), { full: withoutEdges(full), short: withoutEdges(short) });
  if (args === undefined && inputs === undefined) return undefined;
  const { type: _type, ...changed } = args ?? {};
  return { name, ...widthAsDiff(changed, was.full, full), ...(inputs !== undefined && { inputs }) };
}

function withoutEdges(entry: JsonMap): JsonMap {
  const { name: _name, inputs: _inputs, ...rest } = entry;
  return rest;
}

/** What the layer must be told to read, unless it will read it anyway. */
function inputsChange(
  was: LayerForms,
  { name, full }: LayerForms,
  previous: string | undefined,
  previousBefore: string | undefined,
  { explicit, made }: ModelForms,
): Json | undefined {
  const inputs = full['inputs'];
  if (inputs === undefined) return undefined;
  // Where it stands in a block, what it reads may follow from what its instance reads.
  const within = made.has(name) && readsWithin(name, inputs) && readsWithin(name, was.full['inputs']);
  const follows = made.has(name) && previous !== previousBefore && !within;
  const reads = explicit.has(name) ? was.full['inputs'] : previous;
  return follows || !same(inputs, reads) ? inputs : undefined;
}

/** Whether a layer reads layers of its own instance only, whatever that reads. */
function readsWithin(name: string, inputs: Json | undefined): boolean {
  const prefix = instanceOf(name);
  return textsIn(inputs).every((text) => instanceOf(text) === prefix);
}

function instanceOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}

function textsIn(inputs: Json | undefined): readonly string[] {
  if (typeof inputs === 'string') return [inputs];
  if (typeof inputs !== 'object' || inputs === null) return [];
  return Object.values(inputs).flatMap((value: Json) => (typeof value === 'string' ? [value] : []));
}

/** `32 -> 64`, which is refused when the base has changed since. */
function widthAsDiff(patch: JsonMap, before: JsonMap, after: JsonMap): JsonMap {
  const type = typeof after['type'] === 'string' ? after['type'] : '';
  return widthPathsOf(type, after).reduce(
    (changed, path) => widthAt(path.split('.'), changed, before, after),
    patch,
  );
}

function widthAt(
  [key = '', ...rest]: readonly string[],
  patch: JsonMap,
  before: JsonMap,
  after: JsonMap,
): JsonMap {
  const [changed, from, to] = [patch[key], before[key], after[key]];
  if (changed === undefined) return patch;
  if (isMap(changed) && isMap(from) && isMap(to))
    return { ...patch, [key]: widthAt(rest, changed, from, to) };
  return typeof from === 'number' && typeof to === 'number' ? { ...patch, [key]: `${from} -> ${to}` } : patch;
}
