import type { Role } from '../../src/spec/vocabulary.ts';
import { authoredObject } from '../../src/schemas/authoring-value.ts';
import type { JsonSchema } from '../../src/schemas/json-schema.ts';
import { mapSubschemas, mapValues } from '../../src/schemas/json-schema.ts';
import type { Schemas } from './schemas.ts';
import { definitionOf, keysOf, roleFiles } from '../../src/schemas/references.ts';

/** Sections of a Model that an overlay may change in part: each has a definition `<name>Patch`. */
const partial = ['input', 'param', 'compile', 'data', 'fit'] as const;

/**
 * The definitions for overlays: what a Model's are, with nothing required, and with the keys that say how to merge.
 * They are made from the definitions of the Model, so that a new argument is known here too.
 */
export function patchDefinitions(
  schemas: Schemas,
  sections: Readonly<Record<string, JsonSchema>>,
  roles: Readonly<Record<string, JsonSchema>>,
): Readonly<Record<string, JsonSchema>> {
  const named = [
    ...partial.map((name) => [`${name}Patch`, patchOf(sections[name] ?? {})]),
    ['blockPatch', blockPatch(sections['block'] ?? {})],
  ];
  const classes = keysOf(roleFiles).flatMap((role) => {
    const name = definitionOf({ role });
    return role === 'activation' ? [] : [[`${name}Patch`, rolePatch(role, roles[name] ?? {}, schemas)]];
  });
  return Object.fromEntries([...named, ...classes]) as Readonly<Record<string, JsonSchema>>;
}

/** An Overlay or a Component: its own keys as they are, what it says of the model in parts. */
export function overlaySchema(schema: JsonSchema): JsonSchema {
  const { properties = {}, ...rest } = schema;
  return { ...rest, properties: mapValues(properties, patchOf) };
}

/** A block's layers are changed as the model's are. */
function blockPatch(block: JsonSchema): JsonSchema {
  const patch = patchOf(block);
  const layers: JsonSchema = { ...patch.properties?.['layers'], items: { $ref: '#/$defs/layerPatch' } };
  return { ...patch, properties: { ...patch.properties, layers } };
}

/** Definitions that have one for parts beside them. */
const patchable: ReadonlySet<string> = new Set([
  ...partial,
  'block',
  ...keysOf(roleFiles).flatMap((role) => (role === 'activation' ? [] : [definitionOf({ role })])),
]);

const mergeKeys: Readonly<Record<string, JsonSchema>> = {
  $patch: {
    description:
      '`replace` puts this map in the place of the base’s instead of merging them; `delete` removes it.',
    enum: ['replace', 'delete'],
  },
  $unset: {
    description: 'Keys to remove from this map, so that they have their defaults again.',
    type: 'array',
    items: { type: 'string' },
    minItems: 1,
  },
  $override: {
    description: 'In a component: whether this may differ from what another component sets.',
    type: 'boolean',
  },
};

/** A schema for a part of what another describes. */
export function patchOf(schema: JsonSchema): JsonSchema {
  const target = schema.$ref?.replace('#/$defs/', '');
  if (target !== undefined) {
    return patchable.has(target) ? { ...schema, $ref: `${schema.$ref}Patch` } : schema;
  }
  const inner = mapSubschemas(schema, patchOf);
  if (!isOpenMap(schema)) return inner;
  const { required: _required, allOf: _allOf, minProperties: _min, propertyNames: _names, ...rest } = inner;
  return { ...rest, properties: { ...rest.properties, ...mergeKeys } };
}

/** A map whose keys are merged one by one. */
function isOpenMap({ type, properties, additionalProperties }: JsonSchema): boolean {
  if (properties !== undefined) return properties['factor'] === undefined;
  return type === 'object' && typeof additionalProperties === 'object';
}

/** A class by its name, or some arguments of one, be it named or the one that the base has: `{learningRate: 0.01}`. */
function rolePatch(role: Role, roles: JsonSchema, schemas: Schemas): JsonSchema {
  const defs = schemas.roles[role].$defs ?? {};
  const { type: _type, ...args } = unionOf(
    Object.values(defs).map((def) => authoredObject(def).properties ?? {}),
  );
  const { description = '' } = roles;
  const types = Object.entries(defs).flatMap(([name, def]) => [name, ...(def['x-aliases'] ?? [])]);
  const some: JsonSchema = {
    description: `Some arguments of the ${role} that the base has, or another one.`,
    type: 'object',
    properties: { type: { description, enum: types }, ...args, ...mergeKeys },
    additionalProperties: false,
  };
  const names = (roles.anyOf ?? []).filter((branch) => branch.oneOf === undefined);
  return { description, anyOf: [...names, some] };
}

type Properties = Readonly<Record<string, JsonSchema>>;

/** The keys of all maps together; a key that they describe differently may be any of these. */
export function unionOf(all: readonly Properties[]): Properties {
  const found = new Map<string, JsonSchema[]>();
  for (const properties of all) {
    for (const [key, schema] of Object.entries(properties)) {
      found.set(key, [...(found.get(key) ?? []), schema]);
    }
  }
  return Object.fromEntries([...found].map(([key, schemas]) => [key, either(schemas)]));
}

function either(schemas: readonly JsonSchema[]): JsonSchema {
  const [first = {}] = schemas;
  const shapes = new Map(schemas.map((schema) => [JSON.stringify(shapeOf(schema)), shapeOf(schema)]));
  const { description = '', doNotSuggest } = first;
  // What is left out here is not the default but what the base has.
  const annotations = {
    description: description.replace(/ Default: .*\.$/, ''),
    ...(doNotSuggest === true && { doNotSuggest }),
  };
  const [only, second] = [...shapes.values()];
  return second === undefined ? { ...annotations, ...only } : { ...annotations, anyOf: [...shapes.values()] };
}

/** What a schema accepts, without what it says of it. */
function shapeOf(schema: JsonSchema): JsonSchema {
  const { description: _d, default: _v, examples: _e, doNotSuggest: _n, ...shape } = schema;
  return shape;
}
