import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '../../src/schemas/json-schema.ts';
import { readSchemas } from '../../scripts/generate/schemas.ts';
import { keysOf, listedRoles, roleFiles } from '../../src/schemas/references.ts';

const schemas = readSchemas(join(import.meta.dirname, '../../schema'));
const ajv = new Ajv({ strict: false });
const classes = keysOf(roleFiles).flatMap((role) =>
  Object.entries(schemas.roles[role].$defs ?? {}).map(([name, schema]) => ({ role, name, schema })),
);

/** Every property of a schema, however deep, with the path to it. */
function propertiesOf(
  schema: JsonSchema,
  path: string,
): readonly { path: string; property: JsonSchema; required: boolean }[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, property]) => [
    { path: `${path}.${key}`, property, required: schema.required?.includes(key) ?? false },
    ...propertiesOf(property, `${path}.${key}`),
  ]);
  const entries = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  return [...own, ...(entries ? propertiesOf(entries, `${path}.*`) : [])];
}

const layerProperties = Object.entries(schemas.layers).flatMap(([type, schema]) =>
  propertiesOf(schema, type),
);
const classProperties = classes.flatMap(({ role, name, schema }) =>
  propertiesOf(schema, `${role}.${name}`).filter(({ property }) => property.const === undefined),
);
const sectionProperties = keysOf(schemas.sections).flatMap((name) =>
  propertiesOf(schemas.sections[name], name),
);
const all = [...layerProperties, ...classProperties, ...sectionProperties];

test('there are properties to check', () => {
  expect(layerProperties.length).toBeGreaterThan(100);
  expect(classProperties.length).toBeGreaterThan(30);
  expect(sectionProperties.length).toBeGreaterThan(30);
});

test('every property is described in a sentence', () => {
  const bad = all.filter(({ property }) => !/^[A-Z`].*[.)…]$/s.test(property.description ?? ''));
  expect(bad.map(({ path }) => path)).toEqual([]);
});

test('every argument of a layer or a class has a default or is required, and not both', () => {
  const bad = [...layerProperties, ...classProperties].filter(
    ({ property, required }) => (property.default !== undefined) === required,
  );
  expect(bad.map(({ path }) => path)).toEqual([]);
});

test('every default is one that its own schema accepts', () => {
  const checked = all.filter(({ property }) => property.default !== undefined && property.$ref === undefined);
  const bad = checked.filter(({ property }) => !accepts(withoutReferences(property), property.default));
  expect(bad.map(({ path }) => path)).toEqual([]);
});

test('every example is one that its own schema, or one number for a list, accepts', () => {
  const checked = all.filter(({ property }) => property.examples && property.$ref === undefined);
  expect(checked.length).toBeGreaterThan(5);
  const bad = checked.filter(({ property }) => {
    const count = property['x-expand'];
    const [example] = property.examples ?? [];
    const value = count === undefined ? example : Array.from({ length: count }, () => example);
    return !accepts(withoutReferences(property), value);
  });
  expect(bad.map(({ path }) => path)).toEqual([]);
});

describe.each(Object.entries(schemas.layers))('%s', (type, schema) => {
  test('names itself, its page in Keras, and refuses unknown arguments', () => {
    expect(schema.title).toBe(type);
    expect(schema.description).toMatch(/\.$/);
    expect(schema['x-keras']).toMatch(
      /^https:\/\/keras\.io\/api\/(layers|applications|ops)\/.+\/(#[a-z_]+-function)?$/,
    );
    expect(schema.additionalProperties).toBe(false);
    expect(schema.oneOf).toBeUndefined();
  });

  test('its width is an integer, or that of a layer inside, that must be given', () => {
    const width = schema['x-width'];
    const inner = width === undefined ? undefined : schema.properties?.[width]?.$ref;
    if (inner !== undefined) expect(schema.required).toContain(width);
    else if (width === undefined) expect(Object.keys(schema.properties ?? {})).not.toContain('units');
    else
      expect([schema.properties?.[width]?.type, schema.required]).toEqual([
        'integer',
        expect.arrayContaining([width]),
      ]);
  });
});

test('no two things of one kind share a spelling', () => {
  expect(repeated(Object.entries(schemas.layers))).toEqual([]);
  for (const role of keysOf(roleFiles))
    expect(repeated(Object.entries(schemas.roles[role].$defs ?? {}))).toEqual([]);
});

test('every class of a role is in its union, under its own name', () => {
  for (const role of listedRoles) {
    const { anyOf = [], $defs = {} } = schemas.roles[role];
    expect(anyOf).toEqual(Object.keys($defs).map((name) => ({ $ref: `#/$defs/${name}` })));
    for (const [name, def] of Object.entries($defs))
      expect(def.const ?? def.properties?.['type']?.const).toBe(name);
  }
});

test("every class of a layer's default is one that there is", () => {
  const bad = layerProperties.filter(({ property }) => {
    const reference = property.$ref ?? property.anyOf?.[0]?.$ref;
    if (reference === undefined || typeof property.default !== 'string') return false;
    const role = keysOf(roleFiles).find((key) => reference.endsWith(roleFiles[key]));
    return role === undefined || schemas.roles[role].$defs?.[property.default] === undefined;
  });
  expect(bad.map(({ path }) => path)).toEqual([]);
});

function repeated(entries: readonly (readonly [string, JsonSchema])[]): readonly string[] {
  const spellings = entries.flatMap(([name, schema]) => [name, ...(schema['x-aliases'] ?? [])]);
  return spellings.filter((text, i) => spellings.indexOf(text) !== i);
}

function accepts(schema: JsonSchema, value: unknown): boolean {
  return ajv.validate(schema, value);
}

/** A class-valued argument that may be null is known by that alone here. */
function withoutReferences(schema: JsonSchema): JsonSchema {
  const { anyOf, items, ...rest } = schema;
  const local = anyOf?.filter((branch) => branch.$ref === undefined);
  return {
    ...rest,
    ...(local && { anyOf: local }),
    ...(items && items.$ref === undefined && { items }),
  };
}
