import { keysOfObject } from '../../src/schemas/expectation.ts';
import { mapValues } from '../../src/schemas/json-schema.ts';
import type { Schemas } from './schemas.ts';

/** `src/validate/generated/expectations.ts`: what each value must be, in plain words. */
export function expectationsModule(schemas: Schemas): string {
  const { layer: _, ...listed } = schemas.roles;
  const classes = mapValues(listed, (schema) => mapValues(schema.$defs ?? {}, keysOfObject));
  return [
    `import type { LayerType } from '../../spec/generated/layers.ts';`,
    `import type { ListedRole, SectionName } from '../../spec/vocabulary.ts';`,
    `import type { Expectations } from '../../spec/schema-tables.ts';`,
    constant('layerExpectations', 'LayerType, Expectations', mapValues(schemas.layers, keysOfObject)),
    constant('classExpectations', 'ListedRole, Readonly<Record<string, Expectations>>', classes),
    constant('sectionExpectations', 'SectionName, Expectations', mapValues(schemas.sections, keysOfObject)),
  ].join('\n\n');
}

function constant(name: string, types: string, value: unknown): string {
  return `export const ${name}: Readonly<Record<${types}>> = ${JSON.stringify(value)};`;
}
