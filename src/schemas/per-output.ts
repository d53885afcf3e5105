import { typesOf, type JsonSchema } from './json-schema.ts';

/** The forms of a value that outputs may have in common or each for itself (`x-per-output`). */
export interface OutputForms {
  /** One value for every output. */
  readonly one: JsonSchema;
  /** The value of one output among several; null where it has none. */
  readonly each: JsonSchema;
  /** In the order of the outputs. */
  readonly list: JsonSchema;
  /** By the names of the outputs. */
  readonly map: JsonSchema;
}

/** The forms that a schema with `x-per-output` stands for; undefined for any other. */
export function outputForms(schema: JsonSchema): OutputForms | undefined {
  if (schema['x-per-output'] !== true) return undefined;
  const { 'x-per-output': _x, description: _d, default: _v, ...one } = schema;
  const each = nullable(one);
  const list: JsonSchema = { type: 'array', items: each };
  return { one, each, list, map: { type: 'object', additionalProperties: each } };
}

/** A number that counts says so: only a loss, or a list of metrics, may be missing. */
function nullable(one: JsonSchema): JsonSchema {
  if (one.$ref !== undefined) return { anyOf: [one, { type: 'null' }] };
  return one.items === undefined ? one : { ...one, type: [...typesOf(one), 'null'] };
}

/** Which form a value has, as a schema: whether it is a map by name, and whether it is a list in order. */
export function outputTests({ one }: OutputForms): { readonly map: JsonSchema; readonly list: JsonSchema } {
  const isClass = one.$ref !== undefined;
  const isList = one.items !== undefined;
  return {
    map: { type: 'object', ...(isClass && { not: { required: ['type'] } }) },
    list: { type: 'array', ...(isList && { contains: { type: ['array', 'null'] } }) },
  };
}
