import type { JsonSchema } from './json-schema.ts';
import { mapSubschemas, typesOf } from './json-schema.ts';
import { outputForms, outputTests, type OutputForms } from './per-output.ts';
import { keysOf, referenceOf, roleFiles } from './references.ts';

/**
 * The schema as code dispatches on it: what another schema describes is only known to be there, and annotations are
 * gone.
 */
export function stubbed(schema: JsonSchema): JsonSchema {
  const forms = outputForms(schema);
  if (forms !== undefined) return dispatched(forms);
  const target = referenceOf(schema);
  if (target !== undefined) return stubOf(target);
  if (schema.anyOf) return merged(schema.anyOf);
  const { minLength, ...bare } = withoutAnnotations(mapSubschemas(schema, (s) => stubbed(s)));
  // ajv counts characters with a library; a pattern needs none.
  return minLength === undefined ? bare : { ...bare, pattern: `^[\\s\\S]{${minLength},}` };
}

/** Each form by itself, for errors that speak of the one that was meant. */
function dispatched(forms: OutputForms): JsonSchema {
  const { map, list } = outputTests(forms);
  const inOrder = { if: list, then: stubbed(forms.list), else: stubbed(forms.one) };
  return { if: map, then: stubbed(forms.map), else: inOrder };
}

function stubOf(target: NonNullable<ReturnType<typeof referenceOf>>): JsonSchema {
  if ('section' in target) return { type: 'object' };
  return { $ref: target.role };
}

/** A class or something of another type; each bound of a schema judges values of its own type only. */
function merged(branches: readonly JsonSchema[]): JsonSchema {
  const reference = branches.find((branch) => branch.$ref !== undefined);
  const other = branches.find((branch) => branch !== reference);
  const target = reference && referenceOf(reference);
  if (branches.length !== 2 || other?.type === undefined || target === undefined || !('role' in target))
    throw new Error('anyOf is only understood as a class or a value of one other type');
  if (other.type === 'null') return { $ref: `${target.role}-or-null` };
  return { ...stubbed(other), type: ['object', ...typesOf(other)], required: ['type'] };
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
