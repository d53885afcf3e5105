import { canonicalKey, classVocabulary, sectionVocabulary } from './names.ts';
import { entryProperties, noExtraTypes, type ExtraTypes } from './extra-type.ts';
import { forOne } from './per-output.ts';
import type { Properties, PropertyVocabulary, ValueVocabulary } from './vocabulary.ts';

/** What is known of the keys of a map. */
export interface Lookup {
  /** What the value of a key may be; undefined for an unknown key. */
  readonly vocabulary: (key: string) => ValueVocabulary | undefined;
  /** A key in its canonical spelling. */
  readonly canonical: (key: string) => string;
  /** The keys there are, with their defaults; undefined where one may choose them. */
  readonly known: Readonly<Record<string, PropertyVocabulary>> | undefined;
}

const unknown: Lookup = { vocabulary: () => undefined, canonical: (key) => key, known: undefined };

export function lookupIn(properties: Properties): Lookup {
  return {
    vocabulary: (key) => (Object.hasOwn(properties, key) ? properties[key] : undefined),
    canonical: (key) => canonicalKey({ properties }, key) ?? key,
    known: properties,
  };
}

/** The keys of an entry of `layers`, or of a layer inside another: the type's arguments and those of every layer. */
export function layerLookup(type: string | undefined, extra: ExtraTypes = noExtraTypes): Lookup {
  return lookupIn(entryProperties(type, extra));
}

/** The keys of a map that is a value; `type` is the class that it names, or that the base names. */
export function valueLookup(vocabulary: ValueVocabulary | undefined, type: string | undefined): Lookup {
  if (vocabulary === undefined) return unknown;
  const { role, section, properties, entries } = vocabulary;
  if (vocabulary.perOutput === true && type === undefined) {
    const one = forOne(vocabulary);
    return { ...unknown, vocabulary: () => one };
  }
  if (role !== undefined) {
    const known = type === undefined ? undefined : classVocabulary(role, type);
    return known === undefined ? unknown : lookupIn(known.properties);
  }
  if (section === 'layer') return layerLookup(type);
  if (section !== undefined) return lookupIn(sectionVocabulary(section).properties);
  if (properties !== undefined) return lookupIn(properties);
  return entries === undefined ? unknown : { ...unknown, vocabulary: () => entries };
}
