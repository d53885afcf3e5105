import { toModel } from '../render/index.ts';
import { layerEntries, textAt } from '../spec/model-tree.ts';
import type { ValidSpec } from '../spec/spec.ts';
import type { Json } from '../spec/vocabulary.ts';
import { isMap, type JsonMap } from '../spec/json.ts';

/** One value three times. */
export interface Forms {
  /** Every default written out: to be compared. */
  readonly full: JsonMap;
  /** Every argument, classes in their shortest form: to be shown. */
  readonly shown: JsonMap;
  /** The shortest form: to be written. */
  readonly short: JsonMap;
}

/** A layer as an entry of `layers` that says what it reads. */
export interface LayerForms extends Forms {
  readonly name: string;
}

/** A model as data, to be compared with another. */
export interface ModelForms {
  readonly name: string;
  /** What the spec says it is. */
  readonly description: string | undefined;
  /** The file that it starts from. */
  readonly weights: Json | undefined;
  readonly inputs: ReadonlyMap<string, Forms>;
  readonly layers: readonly LayerForms[];
  readonly outputs: Json;
  /** `compile`, `data` and `fit`, as far as there are. */
  readonly sections: ReadonlyMap<SectionKey, Forms>;
  /** Layers that say what they read. The others read the entry before them, whichever that is. */
  readonly explicit: ReadonlySet<string>;
  /** Whether `outputs` stands in the spec. */
  readonly saysOutputs: boolean;
  /** Layers made from blocks, whose edges follow from their instance. */
  readonly made: ReadonlySet<string>;
}

export const sectionKeys = ['compile', 'data', 'fit'] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** A model as data; paths in it are relative to `directory`. */
export function describeModel(compiled: ValidSpec, directory: string | undefined): ModelForms {
  const where = directory === undefined ? {} : { directory };
  const full = toModel(compiled.spec, { ...where, defaults: true }, true);
  // Only what is printed needs it, and it takes as long as each of the others.
  const shown = once(() => toModel(compiled.spec, { ...where, defaults: true, shortClasses: true }, true));
  const short = toModel(compiled.spec, where, true);
  const { root } = compiled.resolved;
  const entries = layerEntries(root).map(({ entry }) => entry);
  const sections = sectionKeys.flatMap((key): [SectionKey, Forms][] => {
    const [a, b] = [full[key], short[key]];
    return isJsonMap(a) && isJsonMap(b) ? [[key, forms(a, b, () => shown()[key])]] : [];
  });
  return {
    name: compiled.spec.name,
    description: textAt(root, 'description'),
    weights: plainOf(short['weights']),
    inputs: inputForms(full['inputs'], short['inputs'], () => shown()['inputs']),
    layers: layerForms(full['layers'], short['layers'], () => shown()['layers']),
    outputs: (short['outputs'] ?? []) as Json,
    sections: new Map(sections),
    explicit: new Set(
      entries.filter((entry) => entry.entries.has('inputs')).flatMap((entry) => textAt(entry, 'name') ?? []),
    ),
    saysOutputs: root.entries.has('outputs'),
    made: new Set(compiled.spec.layers.filter((l) => l.instance !== undefined).map(({ name }) => name)),
  };
}

function plainOf(value: Value): Json | undefined {
  return value instanceof Map ? undefined : (value as Json | undefined);
}

type Value = Json | ReadonlyMap<string, Json> | undefined;

function isJsonMap(value: Value): value is JsonMap {
  return !(value instanceof Map) && isMap(value as Json | undefined);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function forms(full: JsonMap, short: JsonMap, shown: () => Value): Forms {
  return named('', full, short, shown);
}

function named(name: string, full: JsonMap, short: JsonMap, shown: () => Value): LayerForms {
  return {
    name,
    full,
    short,
    get shown() {
      const value = shown();
      return isJsonMap(value) ? value : full;
    },
  };
}

function inputForms(full: Value, short: Value, shown: () => Value): ReadonlyMap<string, Forms> {
  if (!(full instanceof Map) || !(short instanceof Map)) return new Map();
  const names = [...(full as ReadonlyMap<string, Json>).keys()];
  const at = (inputs: Value, name: string): Value =>
    inputs instanceof Map ? (inputs as ReadonlyMap<string, Json>).get(name) : undefined;
  return new Map(
    names.map((name) => [
      name,
      forms(at(full, name) as JsonMap, at(short, name) as JsonMap, () => at(shown(), name)),
    ]),
  );
}

function layerForms(full: Value, short: Value, shown: () => Value): readonly LayerForms[] {
  if (!Array.isArray(full) || !Array.isArray(short)) return [];
  return full.map((entry: JsonMap, i) => {
    const name = typeof entry['name'] === 'string' ? entry['name'] : '';
    return named(name, entry, short[i] as JsonMap, () => {
      const all = shown();
      return Array.isArray(all) ? (all[i] as JsonMap) : undefined;
    });
  });
}
