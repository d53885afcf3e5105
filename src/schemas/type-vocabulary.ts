import type {
  Json,
  PropertyVocabulary,
  Role,
  Properties,
  TypeVocabulary,
  ValueVocabulary,
} from '../spec/vocabulary.ts';
import type { JsonSchema } from './json-schema.ts';
import { mapValues } from './json-schema.ts';
import { referenceOf } from './references.ts';

/** A class of a role with the arguments that have defaults, as a resolved spec holds it. */
export type CompleteClass = (role: Role, type: string) => Json;

/** Spellings and defaults of what a schema describes. */
export function typeVocabulary(schema: JsonSchema, complete: CompleteClass): TypeVocabulary {
  const width = schema['x-width'];
  const parts = schema['x-parts'];
  const short = schema['x-short'];
  return {
    aliases: schema['x-aliases'] ?? [],
    ...(width !== undefined && { width }),
    ...(parts !== undefined && { parts }),
    ...(short !== undefined && { short }),
    properties: propertiesOf(schema, complete),
  };
}

/** `type` with one value tells a class from the others; it is no argument. */
function propertiesOf(schema: JsonSchema, complete: CompleteClass): Properties {
  const own = Object.entries(schema.properties ?? {}).filter(([, value]) => value.const === undefined);
  return mapValues(Object.fromEntries(own), (value, key) =>
    property(value, isRequired(schema, key), complete),
  );
}

function isRequired(schema: JsonSchema, key: string): boolean {
  return schema.required?.includes(key) ?? false;
}

function property(schema: JsonSchema, required: boolean, complete: CompleteClass): PropertyVocabulary {
  const aliases = schema['x-aliases'];
  return {
    required,
    ...(schema.default !== undefined && { default: completeDefault(schema, complete) }),
    ...(aliases && { aliases }),
    ...valueVocabulary(schema, complete),
  };
}

function valueVocabulary(schema: JsonSchema, complete: CompleteClass): ValueVocabulary {
  const { properties, additionalProperties, items } = schema;
  const expand = schema['x-expand'];
  const values = schema.enum?.filter((value) => typeof value === 'string');
  return {
    ...reference(schema),
    ...(schema['x-per-output'] === true && { perOutput: true as const }),
    ...(expand !== undefined && { expand }),
    ...(schema['x-one-or-more'] === true && { oneOrMore: true as const }),
    ...(schema['x-append'] === true && { append: true as const }),
    ...(values && { values }),
    ...(properties && { properties: propertiesOf(schema, complete) }),
    ...(typeof additionalProperties === 'object' && {
      entries: valueVocabulary(additionalProperties, complete),
    }),
    ...(items && { items: valueVocabulary(items, complete) }),
  };
}

/** The role or section that a property, nullable or not, refers to. */
function reference(schema: JsonSchema): ReturnType<typeof referenceOf> {
  const branch = schema.anyOf?.find((s) => s.$ref !== undefined);
  return referenceOf(branch ?? schema);
}

/** A default as a resolved spec holds it: a class with all its arguments. */
function completeDefault(schema: JsonSchema, complete: CompleteClass): Json {
  const target = reference(schema);
  if (typeof schema.default !== 'string' || target === undefined) return schema.default ?? null;
  if (!('role' in target) || target.role === 'activation') return schema.default;
  return complete(target.role, schema.default);
}
