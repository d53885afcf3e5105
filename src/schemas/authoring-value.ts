import type { Json } from '../spec/vocabulary.ts';
import { describe } from './expectation.ts';
import type { JsonSchema } from './json-schema.ts';
import { mapValues, typesOf } from './json-schema.ts';
import { outputForms, type OutputForms } from './per-output.ts';
import { definitionOf, referenceOf } from './references.ts';

/** A reference to a param, an expression, or a value that an overlay must supply. */
const referencePattern = '^(\\$[^$]|\\?\\?\\?$)';

export const referenceSchema: JsonSchema = {
  description: 'A param ($width), an expression ("$(width * 2)"), or ??? for what an overlay must supply.',
  type: 'string',
  pattern: referencePattern,
  patternErrorMessage: 'A reference is $name or "$(expression)".',
};

/**
 * What a person may write where `schema` describes the canonical value: also a reference to a param, Keras's
 * spellings, one number for a list of equal ones, a class by its name.
 */
export function authored(schema: JsonSchema): JsonSchema {
  return { ...documentation(schema), ...authoredShape(schema) };
}

function authoredShape(schema: JsonSchema): JsonSchema {
  const forms = outputForms(schema);
  if (forms !== undefined) return { anyOf: authoredForms(forms) };
  if (schema['x-one-or-more'] === true && schema.items)
    return { anyOf: [authored(schema.items), authoredParts(schema)] };
  if (schema.anyOf) return { anyOf: schema.anyOf.map(authoredShape) };
  const target = referenceOf(schema);
  if (target !== undefined) return { $ref: `#/$defs/${definitionOf(target)}` };
  if (schema.const !== undefined) return { const: schema.const };
  if (schema.enum) {
    const words = schema.enum.filter((value) => typeof value === 'string');
    const anyOf = [{ enum: schema.enum }, ...otherWords(withSnakeCase(words).slice(words.length)), reference];
    return { anyOf };
  }
  if (schema.properties) return authoredObject(schema);
  return withReference(expanded(authoredParts(schema)), describe(schema));
}

/** For one output among several a single metric will do for a list of one. */
function authoredForms({ one, each, list, map }: OutputForms): readonly JsonSchema[] {
  const { items } = one;
  const some = items === undefined ? each : { anyOf: [each, items] };
  const forms = [one, { ...list, items: some }, { ...map, additionalProperties: some }];
  return forms.map(authoredShape);
}

const reference: JsonSchema = { $ref: '#/$defs/reference' };

/** Words that an editor accepts but does not offer or list: as a pattern, where `enum` would. */
export function otherWords(words: readonly string[]): readonly JsonSchema[] {
  return words.length === 0 ? [] : [{ type: 'string', pattern: `^(${words.join('|')})$` }];
}

/** Values without annotations, with what is inside them authored. */
function authoredParts(schema: JsonSchema): JsonSchema {
  const { items, additionalProperties } = schema;
  return {
    ...constraints(schema),
    ...(items && { items: authored(items) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: authored(additionalProperties) }),
  };
}

/** Everything but annotations for people and for the generator; `x-expand` is still needed. */
function constraints(schema: JsonSchema): JsonSchema {
  const { title: _t, description: _d, default: _v, examples: _e, ...rest } = schema;
  const entries = Object.entries(rest).filter(([key]) => !/^(x-(?!expand)|\$schema$)/.test(key));
  const words = schema['x-pattern'];
  return {
    ...Object.fromEntries(entries),
    ...(words !== undefined && { patternErrorMessage: `Must be ${words}.` }),
  };
}

/** One number, or text, for a list of equal ones; what holds for the elements then holds for it. */
function expanded(schema: JsonSchema): JsonSchema {
  const { 'x-expand': expand, ...rest } = schema;
  if (expand === undefined) return rest;
  const { minimum, pattern, type } = rest.items ?? {};
  // Numbers may be references, which are text as well.
  if (type === 'string') return { ...rest, type: [type, ...typesOf(rest)], ...(pattern && { pattern }) };
  return { ...rest, type: ['integer', ...typesOf(rest)], ...(minimum !== undefined && { minimum }) };
}

/** Text that is a reference, unless text is welcome anyway; beside a word that stands for a number it is. */
function withReference(schema: JsonSchema, expected: string): JsonSchema {
  const types = typesOf(schema);
  if (types.includes('integer') && schema.pattern !== undefined)
    return { ...schema, pattern: `${schema.pattern}|${referencePattern}` };
  if (types.includes('string') || types.length === 0) return schema;
  if (types.every((type) => type === 'object')) return schema;
  const patternErrorMessage = `Must be ${expected}, or a reference such as $width.`;
  return { ...schema, type: [...types, 'string'], pattern: referencePattern, patternErrorMessage };
}

/** A map: each key also in Keras's spelling, which an editor accepts but does not offer. */
export function authoredObject(schema: JsonSchema): JsonSchema {
  const { properties = {}, required, allOf: _, ...rest } = schema;
  const known = Object.entries(properties);
  const other = known.flatMap(([key, value]) =>
    otherSpellings(key, value).map((text): [string, JsonSchema] => [text, hidden(authored(value))]),
  );
  return {
    ...constraints(rest),
    properties: { ...mapValues(properties, authored), ...Object.fromEntries(other) },
    ...requirements(required ?? [], properties),
  };
}

function hidden(schema: JsonSchema): JsonSchema {
  return { ...schema, doNotSuggest: true };
}

/** Keras's snake_case spelling, when it differs, and the aliases. */
function otherSpellings(key: string, schema: JsonSchema): readonly string[] {
  if (schema.const !== undefined) return [];
  return withSnakeCase([key])
    .slice(1)
    .concat(schema['x-aliases'] ?? []);
}

/** What must be there in one spelling or another. */
function requirements(
  required: readonly string[],
  properties: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  const spellings = required.map((key) => [key, ...otherSpellings(key, properties[key] ?? {})]);
  const plain = spellings.filter((s) => s.length === 1).flat();
  const choices = spellings.filter((s) => s.length > 1);
  return {
    ...(plain.length > 0 && { required: plain }),
    ...(choices.length > 0 && {
      allOf: choices.map((keys) => ({ anyOf: keys.map((key) => ({ required: [key] })) })),
    }),
  };
}

/** Words, with their snake_case spellings after them. */
function withSnakeCase(words: readonly string[]): readonly string[] {
  const snake = words.map((word) => word.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (c) => `_${c}`).toLowerCase());
  return [...new Set([...words, ...snake])];
}

/** What a person reads on hover. */
function documentation(schema: JsonSchema): JsonSchema {
  const { description = '', default: value, examples } = schema;
  const text = value === undefined ? description : `${description} Default: ${shown(value)}.`;
  return {
    ...(text !== '' && { description: text }),
    ...(value !== undefined && { default: value }),
    ...(examples && { examples }),
  };
}

function shown(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value).replaceAll(',', ', ');
}
