import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { JsonSchema } from '../../src/schemas/json-schema.ts';
import { mapSubschemas, mapValues } from '../../src/schemas/json-schema.ts';
import { keysOf, roleFiles, sectionFiles } from '../../src/schemas/references.ts';
import type { Role, SectionName } from '../../src/spec/vocabulary.ts';

/** Every hand-written schema. */
export interface Schemas {
  readonly layers: Readonly<Record<string, JsonSchema>>;
  readonly roles: Readonly<Record<Role, JsonSchema>>;
  readonly sections: Readonly<Record<SectionName, JsonSchema>>;
}

/** Reads the schemas below `directory`; layers come in alphabetical order. */
export function readSchemas(directory: string): Schemas {
  const parse = (file: string): JsonSchema =>
    JSON.parse(readFileSync(join(directory, file), 'utf8')) as JsonSchema;
  const read = (file: string): JsonSchema => inlined(parse(file));
  const layerFiles = readdirSync(join(directory, 'layers')).sort();
  const every = read('every-layer.json');
  const layers = Object.fromEntries(
    layerFiles.map((f) => [basename(f, '.json'), withCommon(read(join('layers', f)), every)]),
  );
  const roles = readAll(roleFiles, read);
  // An InputLayer is no layer that another could hold.
  const { InputLayer: _, ...others } = layers;
  const common = roles.layer.properties;
  const inner = mapValues(others, (def) => ({ ...def, properties: { ...def.properties, ...common } }));
  return {
    layers,
    roles: { ...roles, layer: { ...roles.layer, $defs: inner } },
    sections: readAll(sectionFiles, read),
  };
}

/** A layer's own arguments, then those that every layer has, unless it lacks them. One of its own is described better. */
function withCommon(layer: JsonSchema, every: JsonSchema): JsonSchema {
  const { properties: own = {}, 'x-lacks': lacks = [] } = layer;
  const common = Object.entries(every.properties ?? {})
    .filter(([key]) => !(key in own) && !lacks.includes(key))
    .map(([key, property]) => [key, { ...property, 'x-common': true }] as const);
  return { ...layer, properties: { ...own, ...Object.fromEntries(common) } };
}

function readAll<K extends string>(
  files: Readonly<Record<K, string>>,
  read: (file: string) => JsonSchema,
): Readonly<Record<K, JsonSchema>> {
  const entries = keysOf(files).map((key) => [key, read(files[key])]);
  return Object.fromEntries(entries) as Record<K, JsonSchema>;
}

/** A schema with its local references (`#/definitions/X`) replaced by what they point at. */
function inlined(schema: JsonSchema): JsonSchema {
  const { definitions = {}, ...root } = schema;
  const inline = (value: JsonSchema): JsonSchema => {
    const name = value.$ref?.match(/^#\/definitions\/(.+)$/)?.[1];
    return name === undefined
      ? withDefs(mapSubschemas(value, inline), inline)
      : inline({ ...definitions[name], ...describe(value) });
  };
  return inline(root);
}

function withDefs(schema: JsonSchema, f: (schema: JsonSchema) => JsonSchema): JsonSchema {
  return schema.$defs === undefined ? schema : { ...schema, $defs: mapValues(schema.$defs, f) };
}

function describe({ description }: JsonSchema): JsonSchema {
  return description === undefined ? {} : { description };
}
