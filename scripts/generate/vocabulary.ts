import type {
  Json,
  PropertyVocabulary,
  Role,
  Properties,
  TypeVocabulary,
  ValueVocabulary,
} from '../../src/spec/vocabulary.ts';
import type { JsonSchema } from './json-schema.ts';
import { mapValues } from './json-schema.ts';
import type { Schemas } from './schemas.ts';
import { referenceOf } from './schemas.ts';

/** `src/spec/generated/vocabulary.ts`: spellings and defaults of everything. */
export function vocabularyModule(schemas: Schemas): string {
  const layers = mapValues(schemas.layers, (schema) => typeVocabulary(schema, schemas));
  const classes = mapValues(schemas.roles, (schema) =>
    mapValues(schema.$defs ?? {}, (def) => typeVocabulary(def, schemas)),
  );
  const sections = mapValues(schemas.sections, (schema) => typeVocabulary(schema, schemas));
  return [
    `import type { Role, SectionName, TypeVocabulary } from '../vocabulary.ts';`,
    `import type { LayerType } from './layers.ts';`,
    constant('layerVocabularies', 'Readonly<Record<LayerType, TypeVocabulary>>', layers),
    constant(
      'classVocabularies',
      'Readonly<Record<Role, Readonly<Record<string, TypeVocabulary>>>>',
      classes,
    ),
    constant('sectionVocabularies', 'Readonly<Record<SectionName, TypeVocabulary>>', sections),
  ].join('\n\n');
}

function constant(name: string, type: string, value: unknown): string {
  return `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)};`;
}

function typeVocabulary(schema: JsonSchema, schemas: Schemas): TypeVocabulary {
  const width = schema['x-width'];
  const short = schema['x-short'];
  return {
    aliases: schema['x-aliases'] ?? [],
    ...(width !== undefined && { width }),
    ...(short !== undefined && { short }),
    properties: propertiesOf(schema, schemas),
  };
}

/** `type` with one value tells a class from the others; it is no argument. */
function propertiesOf(schema: JsonSchema, schemas: Schemas): Properties {
  const own = Object.entries(schema.properties ?? {}).filter(([, value]) => value.const === undefined);
  return mapValues(Object.fromEntries(own), (value, key) =>
    property(value, isRequired(schema, key), schemas),
  );
}

function isRequired(schema: JsonSchema, key: string): boolean {
  return schema.required?.includes(key) ?? false;
}

function property(schema: JsonSchema, required: boolean, schemas: Schemas): PropertyVocabulary {
  const aliases = schema['x-aliases'];
  return {
    required,
    ...(schema.default !== undefined && { default: completeDefault(schema, schemas) }),
    ...(aliases && { aliases }),
    ...valueVocabulary(schema, schemas),
  };
}

function valueVocabulary(schema: JsonSchema, schemas: Schemas): ValueVocabulary {
  const { properties, additionalProperties, items } = schema;
  const expand = schema['x-expand'];
  const values = schema.enum?.filter((value) => typeof value === 'string');
  return {
    ...reference(schema),
    ...(expand !== undefined && { expand }),
    ...(schema['x-append'] === true && { append: true as const }),
    ...(values && { values }),
    ...(properties && { properties: propertiesOf(schema, schemas) }),
    ...(typeof additionalProperties === 'object' && {
      entries: valueVocabulary(additionalProperties, schemas),
    }),
    ...(items && { items: valueVocabulary(items, schemas) }),
  };
}

/** The role or section that a property, nullable or not, refers to. */
function reference(schema: JsonSchema): ReturnType<typeof referenceOf> {
  const branch = schema.anyOf?.find((s) => s.$ref !== undefined);
  return referenceOf(branch ?? schema);
}

/** A default as a resolved spec holds it: a class with all its arguments. */
function completeDefault(schema: JsonSchema, schemas: Schemas): Json {
  const target = reference(schema);
  if (typeof schema.default !== 'string' || target === undefined) return schema.default ?? null;
  if (!('role' in target) || target.role === 'activation') return schema.default;
  return completeClass(target.role, schema.default, schemas);
}

function completeClass(role: Role, type: string, schemas: Schemas): Json {
  const def = schemas.roles[role].$defs?.[type];
  if (def === undefined) throw new Error(`the default ${type} is no ${role}`);
  const defaulted = Object.entries(def.properties ?? {}).filter(([, value]) => value.default !== undefined);
  return { type, ...Object.fromEntries(defaulted.map(([key, value]) => [key, value.default ?? null])) };
}
