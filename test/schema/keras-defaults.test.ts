import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSchemas } from '../../scripts/generate/schemas.ts';
import type { Role } from '../../src/spec/vocabulary.ts';
import type { Json, Properties, ValueVocabulary } from '../../src/spec/vocabulary.ts';
import {
  canonicalClass,
  canonicalKey,
  canonicalLayerType,
  canonicalWord,
  classNames,
  classVocabulary,
  layerTypes,
  layerVocabulary,
  sectionVocabulary,
} from '../../src/spec/names.ts';
import { checkLayer } from '../../src/validate/check-schema.ts';

// What real Keras 3 says; scripts/keras-defaults.py wrote it.
interface Signature {
  readonly required: readonly string[];
  readonly defaults: Readonly<Record<string, Json>>;
}
interface LayerFacts extends Signature {
  readonly aliases: readonly string[];
  readonly probes: readonly { readonly args: Readonly<Record<string, Json>>; readonly accepted: boolean }[];
}
interface KerasFacts {
  readonly keras: string;
  readonly classes: Readonly<Record<string, Readonly<Record<string, Signature>>>>;
  readonly spellings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly fit: Signature;
  readonly earlyStopping: Signature;
  readonly reduceLROnPlateau: Signature;
}
const folder = join(import.meta.dirname, 'keras');
const facts: KerasFacts = JSON.parse(readFileSync(join(folder, 'keras.json'), 'utf8'));
const layers = new Map(
  readdirSync(join(folder, 'layers')).map((file): [string, LayerFacts] => [
    basename(file, '.json'),
    JSON.parse(readFileSync(join(folder, 'layers', file), 'utf8')) as LayerFacts,
  ]),
);
const schemas = readSchemas(join(import.meta.dirname, '../../schema'));

/** Ours → Keras's, where Keras writes down another default than the one it then uses. */
const meantByNull: Readonly<Record<string, Json>> = {
  activation: 'linear',
  dataFormat: 'channelsLast',
  batchSize: 32,
  dtype: 'float32',
  average: 'none',
};

/** Keras's default in our canonical form. */
function canonical(
  key: string,
  vocabulary: ValueVocabulary & { readonly default?: Json },
  value: Json,
): Json {
  if (value === null && vocabulary.default !== null) return meantByNull[key] ?? null;
  if (vocabulary.role !== undefined && typeof value === 'string')
    return canonicalRole(vocabulary.role, value);
  if (vocabulary.expand !== undefined && typeof value === 'number')
    return canonical(
      key,
      vocabulary,
      Array.from({ length: vocabulary.expand }, () => value),
    );
  const { items } = vocabulary;
  if (Array.isArray(value) && items !== undefined)
    return value.map((item: Json) => canonical(key, { ...items, default: item }, item));
  return typeof value === 'string' ? (canonicalWord(vocabulary, value) ?? value) : value;
}

function canonicalRole(role: Role, text: string): Json {
  const type = canonicalClass(role, text) ?? `no ${role} ${text}`;
  if (role === 'activation') return type;
  const properties = classVocabulary(role, type)?.properties ?? {};
  return { type, ...defaultsOf(properties) };
}

function defaultsOf(properties: Properties): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, { default: value }]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
}

/** Keras's defaults for our keys, in our form. */
function kerasDefaults(properties: Properties, { defaults }: Signature): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(defaults).flatMap(([kerasKey, value]) => {
      const key = canonicalKey({ properties }, kerasKey);
      const vocabulary = key === undefined ? undefined : properties[key];
      if (key === undefined || vocabulary === undefined || vocabulary.required) return [];
      return [[key, canonical(key, vocabulary, value)]];
    }),
  );
}

test('the facts are those of Keras 3.15', () => {
  expect(facts.keras).toMatch(/^3\.15\./);
});

describe.each(layerTypes)('%s', (type) => {
  const { properties } = layerVocabulary(type);
  const signature = layers.get(type) ?? { required: [], defaults: {} };

  test("has Keras's defaults for all its arguments", () => {
    expect(defaultsOf(properties)).toEqual(kerasDefaults(properties, signature));
  });

  test('requires what Keras requires', () => {
    const required = Object.keys(properties).filter((key) => properties[key]?.required);
    // Keras's InputLayer takes its shape in one of several arguments, none of which is required by itself.
    const expected =
      type === 'InputLayer' ? ['shape'] : signature.required.map((key) => canonicalKey({ properties }, key));
    expect(required).toEqual(expected);
  });
});

describe.each([
  'initializer',
  'regularizer',
  'constraint',
  'optimizer',
  'schedule',
  'loss',
  'metric',
  'cell',
] as const)('every %s', (role) => {
  test.each(classNames(role).map((name) => [name]))("%s has Keras's defaults", (name) => {
    const signature = Object.entries(facts.classes[role] ?? {}).find(
      ([keras]) => canonicalClass(role, keras) === name,
    );
    expect(signature, `Keras has no ${name}`).toBeDefined();
    // Null stands for the name that Keras gives a metric; the oracle compares those.
    const { name: _, ...properties } = classVocabulary(role, name)?.properties ?? {};
    expect(defaultsOf(properties)).toEqual(
      kerasDefaults(properties, signature?.[1] ?? { required: [], defaults: {} }),
    );
  });
});

test("fit and its rules have Keras's defaults", () => {
  const { properties } = sectionVocabulary('fit');
  // Keras seeds a run elsewhere, and rules are callbacks there.
  const { seed: _s, earlyStopping: _e, reduceLROnPlateau: _r, ...fit } = defaultsOf(properties);
  expect(fit).toEqual(kerasDefaults(properties, facts.fit));
  for (const key of ['earlyStopping', 'reduceLROnPlateau'] as const) {
    const rule = properties[key]?.properties ?? {};
    expect(defaultsOf(rule)).toEqual(kerasDefaults(rule, facts[key]));
  }
});

test("Keras's other names of layers are understood", () => {
  const pairs = [...layers].flatMap(([type, { aliases }]) => aliases.map((alias) => [alias, type] as const));
  expect(pairs.length).toBeGreaterThan(0);
  expect(pairs.map(([alias]) => [alias, canonicalLayerType(alias)])).toEqual(pairs);
});

test.each(Object.keys(facts.spellings) as Role[])(
  'every name that Keras has for a %s of ours is understood',
  (role) => {
    const spellings = Object.entries(facts.spellings[role] ?? {});
    const ours = spellings.flatMap(([text, target]) => {
      const expected = canonicalClass(role, target);
      return expected === undefined ? [] : [[text, canonicalClass(role, text), expected] as const];
    });
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter(([, got, expected]) => got !== expected)).toEqual([]);
  },
);

/** Accepted by Keras's constructors only because they do not look: using the layer fails, or does nothing useful. */
const stricter: readonly string[] = [
  '{"type":"MaxPooling2D","args":{"pool_size":[2,2],"strides":[0,0]}}',
  '{"type":"MaxPooling2D","args":{"padding":"full","pool_size":[2,2]}}',
  '{"type":"Dropout","args":{"rate":1}}',
];

test.each(
  [...layers].flatMap(([type, { probes }]) =>
    probes.map(({ args, accepted }) => [JSON.stringify({ type, args }), type, args, accepted] as const),
  ),
)('%s is accepted as Keras accepts it', (text, typeName, args, accepted) => {
  const type = canonicalLayerType(typeName);
  if (type === undefined) throw new Error(`no layer type ${typeName}`);
  const owner = layerVocabulary(type);
  const ours = Object.fromEntries(
    Object.entries(args).map(([key, value]) => [canonicalKey(owner, key) ?? key, value]),
  );
  expect(checkLayer(type, ours).length === 0).toBe(accepted && !stricter.includes(text));
});

test('every schema is compared', () => {
  expect(Object.keys(schemas.layers).sort()).toEqual([...layers.keys()].sort());
});
