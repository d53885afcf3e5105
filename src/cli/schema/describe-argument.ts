import { basename } from 'node:path';
import type { ArgumentSchema } from './layer-schema.ts';

/** What an argument takes, in words: `integer, at least 1`, `initializer`, `valid or same`. */
export function describeType(schema: ArgumentSchema): string {
  const { $ref, anyOf, enum: words, type, items } = schema;
  if ($ref !== undefined) return roleOf($ref);
  if (anyOf !== undefined) return anyOf.map(describeType).join(' or ');
  if (words !== undefined) return words.map(String).join(' or ');
  const types = [type ?? 'any value'].flat();
  return [types.map((name) => typeName(name, items, schema)).join(' or '), ...bounds(schema)].join(', ');
}

/** `../initializers.json` holds initializers. */
function roleOf(reference: string): string {
  return basename(reference, '.json').replace(/s$/, '');
}

function typeName(
  type: string,
  items: ArgumentSchema | undefined,
  { minItems, maxItems }: ArgumentSchema,
): string {
  if (type !== 'array' || items === undefined) return type;
  const count = minItems !== undefined && minItems === maxItems ? `${minItems} × ` : '';
  return `[${count}${describeType(items)}]`;
}

function bounds(schema: ArgumentSchema): readonly string[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  return [
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(exclusiveMinimum === undefined ? [] : [`above ${exclusiveMinimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
    ...(exclusiveMaximum === undefined ? [] : [`below ${exclusiveMaximum}`]),
  ];
}
