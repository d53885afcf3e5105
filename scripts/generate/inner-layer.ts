import { spellings } from '../../src/schemas/authoring-layer.ts';
import { authoredObject, otherWords } from '../../src/schemas/authoring-value.ts';
import type { JsonSchema } from '../../src/schemas/json-schema.ts';
import { unionOf } from './authoring-patch.ts';

/**
 * A layer inside another, as an editor knows it: by its name, or with arguments. Keys only are told apart by type, or the
 * schema would hold every layer twice.
 */
export function innerLayerSchema({ title = '', description = '', $defs = {} }: JsonSchema): JsonSchema {
  const types = Object.entries($defs).map(([name, def]) => ({ name, def, object: authoredObject(def) }));
  const words = types.flatMap(({ name, def }) => spellings(name, def));
  const properties = unionOf(types.map(({ object }) => object.properties ?? {}));
  const byName = {
    enum: types.map(({ name }) => name),
    enumDescriptions: types.map(({ def }) => def.description ?? ''),
  };
  return {
    title,
    description,
    anyOf: [
      byName,
      ...otherWords(types.flatMap(({ def }) => def['x-aliases'] ?? [])),
      {
        type: 'object',
        properties: { type: { description, enum: words }, ...properties },
        additionalProperties: false,
        oneOf: types.map(({ name, def, object }) => branch(spellings(name, def), object)),
      },
      { $ref: '#/$defs/reference' },
    ],
  };
}

function branch(words: readonly string[], { properties = {}, required = [], allOf }: JsonSchema): JsonSchema {
  return {
    properties: { type: { enum: words } },
    required: ['type', ...required],
    propertyNames: { enum: ['type', ...Object.keys(properties)] },
    ...(allOf && { allOf }),
  };
}
