import { classVocabulary, sectionVocabulary } from '../spec/names.ts';
import type { LayerArgs, LayerType } from '../spec/generated/layers.ts';
import type { CompileSection, DataSection, FitSection, WeightsSection } from '../spec/generated/sections.ts';
import { fitting } from '../spec/per-output.ts';
import type { PlainValue } from '../spec/tree.ts';
import type { Properties, Role, TypeVocabulary, ValueVocabulary } from '../spec/vocabulary.ts';

interface SectionTypes {
  readonly weights: WeightsSection;
  readonly compile: CompileSection;
  readonly data: DataSection;
  readonly fit: FitSection;
}

type PlainMap = { readonly [key: string]: PlainValue };

/** A section that its schema accepts, with every default written out. */
export function withDefaults<S extends keyof SectionTypes>(section: S, value: PlainValue): SectionTypes[S] {
  // The schema, from which the type is generated, has accepted the value.
  return complete(value, sectionVocabulary(section)) as SectionTypes[S] & PlainValue;
}

/** A layer's arguments, accepted by its schema, with every default of Keras written out. */
export function layerArgs<T extends LayerType>(
  { properties }: TypeVocabulary,
  value: PlainMap,
): LayerArgs[T] {
  return completeMap(value, properties) as LayerArgs[T] & PlainMap;
}

function completeMap(value: PlainMap, properties: Properties): PlainMap {
  const result: Record<string, PlainValue> = {};
  for (const [key, vocabulary] of Object.entries(properties)) {
    const given = Object.hasOwn(value, key) ? value[key] : undefined;
    if (given !== undefined) result[key] = complete(given, vocabulary);
    else if (vocabulary.default !== undefined) result[key] = vocabulary.default;
  }
  return result;
}

function complete(value: PlainValue, vocabulary: ValueVocabulary): PlainValue {
  const { role, section, properties, entries, items } = fitting(vocabulary, value);
  if (isList(value)) return items === undefined ? value : value.map((v) => complete(v, items));
  if (!isMap(value)) return value;
  if (role !== undefined) return completeClass(value, role);
  if (section !== undefined) return completeMap(value, sectionVocabulary(section).properties);
  if (properties !== undefined) return completeMap(value, properties);
  if (entries === undefined) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, complete(v, entries)]));
}

function completeClass(value: PlainMap, role: Role): PlainValue {
  const { type } = value;
  const vocabulary = typeof type === 'string' ? classVocabulary(role, type) : undefined;
  return vocabulary === undefined || type === undefined
    ? value
    : { type, ...completeMap(value, vocabulary.properties) };
}

function isList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}

function isMap(value: PlainValue): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
