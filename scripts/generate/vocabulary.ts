import { mapValues } from '../../src/schemas/json-schema.ts';
import { typeVocabulary, type CompleteClass } from '../../src/schemas/type-vocabulary.ts';
import type { Json, Role } from '../../src/spec/vocabulary.ts';
import type { Schemas } from './schemas.ts';

/** `src/spec/generated/vocabulary.ts`: spellings and defaults of everything. */
export function vocabularyModule(schemas: Schemas): string {
  const complete: CompleteClass = (role, type) => completeClass(role, type, schemas);
  const layers = mapValues(schemas.layers, (schema) => typeVocabulary(schema, complete));
  const { layer: inner, ...listed } = schemas.roles;
  const { properties: common } = typeVocabulary(inner, complete);
  const classes = mapValues(listed, (schema) =>
    mapValues(schema.$defs ?? {}, (def) => typeVocabulary(def, complete)),
  );
  const sections = mapValues(schemas.sections, (schema) => typeVocabulary(schema, complete));
  return [
    `import type { ListedRole, Properties, SectionName, TypeVocabulary } from '../vocabulary.ts';`,
    `import type { LayerType } from './layers.ts';`,
    constant('layerVocabularies', 'Readonly<Record<LayerType, TypeVocabulary>>', layers),
    constant('innerLayerProperties', 'Properties', common),
    constant(
      'classVocabularies',
      'Readonly<Record<ListedRole, Readonly<Record<string, TypeVocabulary>>>>',
      classes,
    ),
    constant('sectionVocabularies', 'Readonly<Record<SectionName, TypeVocabulary>>', sections),
  ].join('\n\n');
}

function constant(name: string, type: string, value: unknown): string {
  return `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)};`;
}

function completeClass(role: Role, type: string, schemas: Schemas): Json {
  const def = schemas.roles[role].$defs?.[type];
  if (def === undefined) throw new Error(`the default ${type} is no ${role}`);
  const defaulted = Object.entries(def.properties ?? {}).filter(([, value]) => value.default !== undefined);
  return { type, ...Object.fromEntries(defaulted.map(([key, value]) => [key, value.default ?? null])) };
}
