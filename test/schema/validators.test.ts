import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapSubschemas, type JsonSchema } from '../../src/schemas/json-schema.ts';
import { outputForms, outputTests } from '../../src/schemas/per-output.ts';
import { readSchemas } from '../../scripts/generate/schemas.ts';
import { keysOf } from '../../src/schemas/references.ts';
import { sectionValidators } from '../../src/validate/generated/sections-validators.ts';
import { layerValidators } from '../../src/validate/generated/layers-validators.ts';
import type { Validator } from '../../src/spec/schema-tables.ts';

const schemas = readSchemas(join(import.meta.dirname, '../../schema'));

/** The schema with what other files describe replaced by the little that the validators know of it. */
function standalone(schema: JsonSchema): JsonSchema {
  const text = JSON.stringify(withForms(schema), (_, value: unknown) => stub(value));
  return JSON.parse(text) as JsonSchema;
}

/** What may be given for each output, as the choice that it is. */
function withForms(schema: JsonSchema): JsonSchema {
  const forms = outputForms(schema);
  if (forms === undefined) return mapSubschemas(schema, withForms);
  const tests = outputTests(forms);
  return { if: tests.map, then: forms.map, else: { if: tests.list, then: forms.list, else: forms.one } };
}

function stub(value: unknown): unknown {
  const reference = typeof value === 'object' && value !== null && '$ref' in value ? value.$ref : undefined;
  if (typeof reference !== 'string') return value;
  if (reference.endsWith('activations.json')) return { enum: keysOf(schemas.roles.activation.$defs ?? {}) };
  const isRole = /(initializer|regularizer|constraint|optimizer|loss|metric|layer|cell)(s|es)\.json$/.test(
    reference,
  );
  return isRole ? { type: 'object', required: ['type'] } : { type: 'object' };
}

const ajv = new Ajv({ strict: false, allErrors: true });

/** Values near what a property allows, on both sides of its bounds. */
function near(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { minimum = 0, maximum = 1, items } = schema;
  const words = (schema.enum ?? []).map((word) => fc.constant(word));
  const { anyOf = [], then, else: otherwise } = schema;
  const branches = [...anyOf, ...(then ? [then] : []), ...(otherwise ? [otherwise] : [])].map(near);
  const plain = [
    null,
    true,
    '',
    'relu',
    '32 -> 64',
    {},
    { type: 'x' },
    [],
    [1],
    [1, 1],
    [null, 3],
    minimum,
    minimum - 1,
    maximum,
  ];
  return fc.oneof(
    ...words,
    ...branches,
    fc.constantFrom(...plain),
    fc.integer({ min: -2, max: 4 }),
    fc.double({ min: -1, max: 2, noNaN: true }),
    ...(items ? [fc.array(near(items), { maxLength: 3 })] : []),
    ...(schema.properties ? [objects(schema)] : []),
    ...(typeof schema.additionalProperties === 'object'
      ? [fc.dictionary(fc.constantFrom('a', 'b'), near(schema.additionalProperties), { maxKeys: 2 })]
      : []),
  );
}

function objects(schema: JsonSchema): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {});
  const model = Object.fromEntries(properties.map(([key, value]) => [key, near(value)]));
  const known = fc.record(model, { requiredKeys: [] });
  return fc.tuple(known, fc.constantFrom({}, {}, { other: 1 })).map(([a, b]) => ({ ...a, ...b }));
}

function agrees(validator: Validator, schema: JsonSchema): void {
  const reference = ajv.compile(standalone(schema));
  const count = (
    check: { (value: unknown): unknown; errors?: readonly { keyword: string }[] | null },
    value: unknown,
  ): string =>
    check(value) === true
      ? 'ok'
      : (check.errors ?? [])
          .filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'if')
          .map(({ keyword }) => keyword)
          .sort()
          .join();
  fc.assert(
    fc.property(objects(standalone(schema)), (value) => {
      const [ours, theirs] = [count(validator, value), count(reference, value)];
      // ajv reports each branch of `a class or null`; the compiled form has no branches.
      expect(ours === 'ok').toBe(theirs === 'ok');
      const text = JSON.stringify(standalone(schema));
      if (!text.includes('anyOf') && !text.includes('minLength')) expect(ours).toBe(theirs);
    }),
    { numRuns: 60, seed: 7 },
  );
}

describe('the validators compiled ahead of time agree with ajv on the schemas themselves', () => {
  test.each(Object.entries(schemas.layers))('%s', (type, schema) => {
    const validators: Readonly<Record<string, Validator>> = layerValidators;
    const validator = validators[type];
    if (validator === undefined) throw new Error(`no validator for ${type}`);
    agrees(validator, schema);
  });

  test.each(keysOf(schemas.sections))('%s', (name) =>
    agrees(sectionValidators[name], schemas.sections[name]),
  );
});
