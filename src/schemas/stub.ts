import type { JsonSchema } from './json-schema.ts';
import { mapSubschemas } from './json-schema.ts';
import { keysOf, referenceOf, roleFiles } from './references.ts';

/**
 * The schema as code dispatches on it: what another schema describes is only known to be there, and annotations are
 * gone.
 */
export function stubbed(schema: JsonSchema): JsonSchema {
  const target = referenceOf(schema);
  if (target !== undefined) return stubOf(target);
  if (schema.anyOf) return nullable(schema.anyOf.map((branch) => stubbed(branch)));
  const { minLength, ...bare } = withoutAnnotations(mapSubschemas(schema, (s) => stubbed(s)));
  // ajv counts characters with a library; a pattern needs none.
  return minLength === undefined ? bare : { ...bare, pattern: `^[\\s\\S]{${minLength},}` };
}

function stubOf(target: NonNullable<ReturnType<typeof referenceOf>>): JsonSchema {
  if ('section' in target) return { type: 'object' };
  return { $ref: target.role };
}

function nullable(branches: readonly JsonSchema[]): JsonSchema {
  const [value, none] = branches;
  if (branches.length !== 2 || none?.type !== 'null' || value?.$ref === undefined)
    throw new Error('anyOf is only understood as [a class, null]');
  return { $ref: `${value.$ref}-or-null` };
}

/** What code that dispatches on `type` needs of a class-valued argument; shared by all that have one. `activations` are their names. */
export function stubSchemas(activations: readonly string[]): Readonly<Record<string, JsonSchema>> {
  const roles = keysOf(roleFiles).filter((role) => role !== 'activation');
  const stubs = roles.flatMap((role): [string, JsonSchema][] => [
    [role, { type: 'object', required: ['type'] }],
    [`${role}-or-null`, { type: ['object', 'null'], required: ['type'] }],
  ]);
  return { activation: { enum: activations }, ...Object.fromEntries(stubs) };
}

function withoutAnnotations(schema: JsonSchema): JsonSchema {
  const annotations = /^(x-|\$schema$|title$|description$|default$)/;
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !annotations.test(keyword)));
}
