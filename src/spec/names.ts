import type {
  Activation,
  Cell,
  Constraint,
  Initializer,
  Loss,
  Metric,
  Optimizer,
  Regularizer,
  Schedule,
} from './generated/classes.ts';
import type { LayerType } from './generated/layers.ts';
import {
  classVocabularies,
  innerLayerProperties,
  layerVocabularies,
  sectionVocabularies,
} from './generated/vocabulary.ts';
import type { Properties, Role, SectionName, TypeVocabulary, ValueVocabulary } from './vocabulary.ts';

/** The canonical names of the classes of each role. */
export interface ClassNames {
  readonly activation: Activation;
  readonly initializer: Initializer['type'];
  readonly regularizer: Regularizer['type'];
  readonly constraint: Constraint['type'];
  readonly optimizer: Optimizer['type'];
  readonly schedule: Schedule['type'];
  readonly loss: Loss['type'];
  readonly metric: Metric['type'];
  readonly cell: Cell['type'];
  readonly layer: LayerType;
}

type Spellings = ReadonlyMap<string, string>;

const layerSpellings = spellingsOf(layerVocabularies);
const classSpellings: Readonly<Record<Role, Spellings>> = {
  layer: layerSpellings,
  activation: spellingsOf(classVocabularies.activation),
  initializer: spellingsOf(classVocabularies.initializer),
  regularizer: spellingsOf(classVocabularies.regularizer),
  constraint: spellingsOf(classVocabularies.constraint),
  optimizer: spellingsOf(classVocabularies.optimizer),
  schedule: spellingsOf(classVocabularies.schedule),
  loss: spellingsOf(classVocabularies.loss),
  metric: spellingsOf(classVocabularies.metric),
  cell: spellingsOf(classVocabularies.cell),
};

/** Every layer type, canonical. */
export const layerTypes = Object.keys(layerVocabularies) as readonly LayerType[];

/** Every spelling of a layer type, Keras's aliases included. */
export const layerNames: readonly string[] = [...layerSpellings.keys()];

/** The canonical name of a layer type: `MaxPool2D` is `MaxPooling2D`. */
export function canonicalLayerType(text: string): LayerType | undefined {
  return layerSpellings.get(text) as LayerType | undefined;
}

/** The canonical name of a class: the initializer `glorot_uniform` is `glorotUniform`. */
export function canonicalClass<R extends Role>(role: R, text: string): ClassNames[R] | undefined {
  return classSpellings[role].get(text) as ClassNames[R] | undefined;
}

/** The canonical form of a key: `kernel_size` is `kernelSize`, `beta_1` is `beta1`; undefined when there is none. */
export function canonicalKey(owner: { readonly properties: Properties }, text: string): string | undefined {
  const known = owner.properties;
  if (Object.hasOwn(known, text)) return text;
  const camel = camelCase(text);
  if (Object.hasOwn(known, camel)) return camel;
  return Object.keys(known).find((key) => known[key]?.aliases?.includes(text));
}

/** The canonical form of a word where only certain words are allowed: `channels_last` is `channelsLast`. */
export function canonicalWord(vocabulary: ValueVocabulary, text: string): string | undefined {
  return vocabulary.values?.find((value) => value === text || value === camelCase(text));
}

/** The vocabulary of a layer type's own arguments; those common to all layers are in the section `layer`. */
export function layerVocabulary(type: LayerType): TypeVocabulary {
  return layerVocabularies[type];
}

const layerKeys: ReadonlyMap<string, Properties> = new Map(
  Object.entries(layerVocabularies).map(([type, { properties }]) => [
    type,
    { ...properties, ...sectionVocabularies.layer.properties },
  ]),
);

/** What an entry of `layers` may have: the arguments of its type, and what every layer has. */
export function layerProperties(type: LayerType | undefined): Properties {
  return (type && layerKeys.get(type)) ?? sectionVocabularies.layer.properties;
}

/** The vocabulary of a class's arguments; undefined when `type` is not a canonical name. */
export function classVocabulary(role: Role, type: string): TypeVocabulary | undefined {
  const types = vocabulariesOf(role);
  return Object.hasOwn(types, type) ? types[type] : undefined;
}

export function sectionVocabulary(section: SectionName): TypeVocabulary {
  return sectionVocabularies[section];
}

/** The canonical names of a role's classes, for suggestions. */
export function classNames(role: Role): readonly string[] {
  return Object.keys(vocabulariesOf(role)).filter((name) => name !== 'InputLayer');
}

function vocabulariesOf(role: Role): Readonly<Record<string, TypeVocabulary>> {
  return role === 'layer' ? innerVocabularies : classVocabularies[role];
}

/** Those of layers inside others, which may be frozen by themselves. */
const innerVocabularies: Readonly<Record<string, TypeVocabulary>> = Object.fromEntries(
  Object.entries(layerVocabularies).map(([type, vocabulary]) => [
    type,
    { ...vocabulary, properties: { ...vocabulary.properties, ...innerLayerProperties } },
  ]),
);

function spellingsOf(types: Readonly<Record<string, TypeVocabulary>>): Spellings {
  const entries = Object.entries(types);
  return new Map(entries.flatMap(([name, { aliases }]) => [name, ...aliases].map((text) => [text, name])));
}

/** `kernelSize` for `kernel_size`. */
export function camelCase(text: string): string {
  return text.replaceAll(/(?<=[A-Za-z0-9])_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The names of a role's classes, and their abbreviations such as `mse`; not the same in another spelling. */
export function wordsFor(role: Role): readonly string[] {
  const plain = (text: string) => text.replaceAll('_', '').toLowerCase();
  return [...classSpellings[role]].flatMap(([text, name]) =>
    text === name || (plain(text) !== plain(name) && text === text.toLowerCase()) ? [text] : [],
  );
}
