import { authoredObject } from './authoring-value.ts';
import type { JsonSchema, Snippet } from './json-schema.ts';

/** An entry of `layers` of one type: what every layer has, and the type's own arguments. */
export function layerSchema(type: string, own: JsonSchema, common: JsonSchema): JsonSchema {
  const { description = '' } = own;
  const merged = authoredObject({
    type: 'object',
    properties: { ...common.properties, ...own.properties },
    required: [...(common.required ?? []), ...(own.required ?? [])],
    additionalProperties: false,
  });
  const typeSchema = { description: `${description}\n\n${own['x-keras'] ?? ''}`, enum: spellings(type, own) };
  return { title: type, description, ...merged, properties: { ...merged.properties, type: typeSchema } };
}

/** A name and its aliases. */
export function spellings(name: string, schema: JsonSchema): readonly string[] {
  return [name, ...(schema['x-aliases'] ?? [])];
}

/** The entry that an editor offers for a type: its name and the arguments that it cannot do without. */
export function snippet(type: string, schema: JsonSchema): Snippet {
  const needed = schema.required ?? [];
  const fields = needed.map((key, i): [string, string] => [
    key,
    `\${${i + 2}:${example(schema.properties?.[key] ?? {})}}`,
  ]);
  const name = type.toLowerCase();
  return {
    label: type,
    description: schema.description ?? '',
    body: { name: `\${1:${name}}`, type, ...Object.fromEntries(fields) },
  };
}

function example(schema: JsonSchema): string {
  const [value] = schema.examples ?? [];
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
