import type { Expectation, Expectations } from '../spec/schema-tables.ts';
import type { JsonSchema } from './json-schema.ts';
import { mapValues, typesOf } from './json-schema.ts';
import { outputForms, type OutputForms } from './per-output.ts';
import { referenceOf } from './references.ts';

/** What each property of an object's schema must be, in plain words. */
export function keysOfObject(schema: JsonSchema): Expectations {
  return mapValues(schema.properties ?? {}, expectation);
}

function expectation(schema: JsonSchema): Expectation {
  const forms = outputForms(schema);
  if (forms !== undefined) return formsExpectation(forms);
  const { properties, propertyNames, additionalProperties, items, 'x-expand': expand } = schema;
  const names = propertyNames?.['x-pattern'];
  return {
    expected: describe(schema),
    ...(properties && { keys: keysOfObject(schema) }),
    ...(names !== undefined && { names }),
    ...(typeof additionalProperties === 'object' && { entries: expectation(additionalProperties) }),
    ...(expand !== undefined && { expand }),
    ...(items && expand === undefined && { items: expectation(items) }),
  };
}

/** What stands in a list or map is described alike, whichever form it is of. */
function formsExpectation({ one, each }: OutputForms): Expectation {
  const inner = expectation(each);
  const { items } = one;
  if (items === undefined) return { expected: describe(one), entries: inner, items: inner };
  const item = expectation(items);
  return { expected: describe(one), entries: inner, items: { ...item, items: item } };
}

/** What follows "must be". */
export function describe(schema: JsonSchema): string {
  const forms = outputForms(schema);
  if (forms !== undefined) return `${describe(forms.one)}, or for each output one`;
  if (schema.anyOf) return either(schema.anyOf.map(describe));
  const target = referenceOf(schema);
  if (target !== undefined) return 'role' in target ? describeRole(target.role) : 'a map';
  if (schema.const !== undefined)
    return typeof schema.const === 'string' ? schema.const : JSON.stringify(schema.const);
  if (schema.enum) return either(schema.enum.map(String));
  if (schema['x-pattern'] !== undefined) return schema['x-pattern'];
  return either(typesOf(schema).flatMap((type) => describeType(type, schema)));
}

function describeRole(role: string): string {
  const article = /^[aeio]/.test(role) ? 'an' : 'a';
  if (role === 'schedule') return 'a schedule ({type: …})';
  return role === 'activation' ? 'the name of an activation' : `${article} ${role} (its name or {type: …})`;
}

function describeType(type: string, schema: JsonSchema): string | readonly string[] {
  switch (type) {
    case 'integer':
      return `an integer${bounds(schema)}`;
    case 'number':
      return `a number${bounds(schema)}`;
    case 'string':
      return schema.minLength === undefined ? 'text' : 'text that is not empty';
    case 'boolean':
      return 'true or false';
    case 'array':
      return describeList(schema);
    case 'object':
      return schema.minProperties === undefined ? 'a map' : 'a map that is not empty';
    case 'null':
      return 'null';
    default:
      throw new Error(`no words for the type ${type}`);
  }
}

function describeList(schema: JsonSchema): string | readonly string[] {
  const { items = {}, minItems } = schema;
  const expand = schema['x-expand'];
  if (expand === 1) return describe(items);
  const inner = items['x-expand'];
  if (expand !== undefined && inner !== undefined && items.items !== undefined)
    return [describe(items.items), `a list of ${expand}, each one number or a list of ${inner}`];
  if (expand !== undefined) return [describe(items), `a list of ${expand}`];
  const types = items.$ref === undefined ? typesOf(items) : ['object'];
  const many = either(types.map((type) => plural(type) + (type === 'null' ? '' : bounds(items))));
  return minItems === undefined ? `a list of ${many}` : `a list of ${many}, of length ${minItems} or more`;
}

function plural(type: string): string {
  const words: Readonly<Record<string, string>> = {
    array: 'lists',
    integer: 'integers',
    number: 'numbers',
    string: 'texts',
  };
  return words[type] ?? (type === 'null' ? 'null' : 'maps');
}

function bounds(schema: JsonSchema): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (minimum !== undefined && exclusiveMaximum !== undefined)
    return ` from ${minimum} up to but not including ${exclusiveMaximum}`;
  if (exclusiveMinimum !== undefined && exclusiveMaximum !== undefined)
    return ` between ${exclusiveMinimum} and ${exclusiveMaximum}, both excluded`;
  if (minimum !== undefined) return ` of at least ${minimum}`;
  if (maximum !== undefined) return ` of at most ${maximum}`;
  if (exclusiveMinimum !== undefined) return ` above ${exclusiveMinimum}`;
  return exclusiveMaximum === undefined ? '' : ` below ${exclusiveMaximum}`;
}

/** `a`, `a or b`, `a, b or c`. */
export function either(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
