import type { ListedRole, SectionName } from '../../src/spec/vocabulary.ts';
import { overlaySchema, patchDefinitions, patchOf, unionOf } from './authoring-patch.ts';
import { layerSchema, snippet, spellings } from '../../src/schemas/authoring-layer.ts';
import { authoredObject, otherWords, referenceSchema } from '../../src/schemas/authoring-value.ts';
import type { JsonSchema } from '../../src/schemas/json-schema.ts';
import { mapValues } from '../../src/schemas/json-schema.ts';
import type { Schemas } from './schemas.ts';
import { innerLayerSchema } from './inner-layer.ts';
import { keysOf } from '../../src/schemas/references.ts';

/**
 * `schema/widthwise.json`: the one schema that editors use, for every kind of file. It has no references outside
 * itself, so that an editor needs no network.
 */
export function authoringSchema(schemas: Schemas): JsonSchema {
  const { overlay, component, layerPatch, ...others } = schemas.sections;
  const sections = mapValues(others, sectionSchema);
  const { layer: inner, ...listed } = schemas.roles;
  const roles = { ...mapValues(listed, roleSchema), innerLayer: innerLayerSchema(inner) };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'widthwise',
    description:
      'A widthwise file: a Model, an Overlay or a WidthOverlay that changes one, a Component of such changes, or a Plugin of layer types.',
    type: 'object',
    oneOf: ['model', 'widthOverlay', 'overlay', 'component', 'plugin'].map((kind) => ({
      $ref: `#/$defs/${kind}`,
    })),
    $defs: {
      reference: referenceSchema,
      ...sections,
      overlay: overlaySchema(sectionSchema(overlay)),
      component: overlaySchema(sectionSchema(component)),
      layer: anyLayer(schemas),
      layerPatch: anyLayerPatch(layerPatch, schemas),
      ...Object.fromEntries(
        authoredTypes(schemas).map((type) => [
          type,
          layerSchema(type, schemas.layers[type] ?? {}, schemas.sections.layer),
        ]),
      ),
      ...roles,
      ...patchDefinitions(schemas, sections, roles),
    },
  };
}

function sectionSchema(schema: JsonSchema): JsonSchema {
  const { title, description, 'x-short': short } = schema;
  const object = authoredObject(schema);
  const value = short === undefined ? undefined : object.properties?.[short];
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(value === undefined ? object : { anyOf: [value, object] }),
  };
}

/** Inputs are declared under `inputs`, so an InputLayer is never written as a layer. */
function authoredTypes(schemas: Schemas): readonly string[] {
  return keysOf(schemas.layers).filter((type) => type !== 'InputLayer');
}

/** Entries of `layers` that are not layers themselves. */
const entrySections: readonly SectionName[] = ['instance', 'call', 'nestedModel'];

function anyLayer(schemas: Schemas): JsonSchema {
  const types = authoredTypes(schemas);
  return {
    title: 'Layer',
    // Beside the branches, so that an editor offers every type while none of them fits yet.
    properties: {
      type: { enum: [...types.flatMap((type) => spellings(type, schemas.layers[type] ?? {})), 'Model'] },
    },
    oneOf: [...types, ...entrySections].map((type) => ({ $ref: `#/$defs/${type}` })),
    defaultSnippets: types.map((type) => snippet(type, schemas.layers[type] ?? {})),
  };
}

/**
 * An entry of an overlay's `layers`. Which arguments it may have depends on the layer that it changes, which an editor
 * cannot know: it may have any layer's, unless it says its type. Keys only are told apart by type, or the schema would
 * hold every layer twice.
 */
function anyLayerPatch(schema: JsonSchema, schemas: Schemas): JsonSchema {
  const types = authoredTypes(schemas);
  const layers = types.map(
    (type) => layerSchema(type, schemas.layers[type] ?? {}, schemas.sections.layer).properties ?? {},
  );
  const { title, description, properties: directives = {} } = sectionSchema(schema);
  const entries = entrySections.map((section) => sectionSchema(schemas.sections[section]).properties ?? {});
  const { name: _name, ...any } = unionOf([...layers, ...entries]);
  const typeNames = [...types.flatMap((type) => spellings(type, schemas.layers[type] ?? {})), 'Model'];
  const widthForm = sectionSchema(schemas.sections.widthOverlay).properties?.['widths']?.additionalProperties;
  const widths = new Set(types.map((type) => schemas.layers[type]?.['x-width']));
  const widened = (value: JsonSchema, key: string): JsonSchema =>
    widths.has(key) && typeof widthForm === 'object'
      ? { description: value.description ?? '', anyOf: [value, widthForm] }
      : value;
  const properties = {
    ...mapValues(patchOf({ properties: any }).properties ?? {}, widened),
    ...directives,
  };
  const branches = types.map((type, i) => ({
    properties: { type: { enum: spellings(type, schemas.layers[type] ?? {}) } },
    required: ['type'],
    propertyNames: { enum: [...new Set([...Object.keys(layers[i] ?? {}), ...Object.keys(directives)])] },
  }));
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    type: 'object',
    properties: { ...properties, type: { description: any['type']?.description ?? '', enum: typeNames } },
    additionalProperties: false,
    anyOf: [{ properties: { type: { const: 'Model' } } }, ...branches],
    defaultSnippets: types.map((type) => snippet(type, schemas.layers[type] ?? {})),
  };
}

/** A class-valued argument: a name, `{type, …arguments}`, or a reference. */
function roleSchema(schema: JsonSchema, role: ListedRole): JsonSchema {
  const defs = schema.$defs ?? {};
  const names = Object.keys(defs);
  const aliases = Object.values(defs).flatMap((def) => def['x-aliases'] ?? []);
  const byName = {
    enum: names,
    enumDescriptions: Object.values(defs).map(({ description = '' }) => description),
  };
  const withArguments = Object.entries(defs).map(([name, def]) => classSchema(name, def));
  const objects: readonly JsonSchema[] = role === 'activation' ? [] : [{ oneOf: withArguments }];
  return {
    title: schema.title ?? role,
    description: schema.description ?? '',
    anyOf: [byName, ...otherWords(aliases), ...objects, ...listsOf(role), { $ref: '#/$defs/reference' }],
  };
}

/** Cells in a list stand one on the other. */
function listsOf(role: ListedRole): readonly JsonSchema[] {
  return role === 'cell' ? [{ type: 'array', items: { $ref: '#/$defs/cell' }, minItems: 1 }] : [];
}

function classSchema(name: string, def: JsonSchema): JsonSchema {
  const { description = '' } = def;
  const object = authoredObject(def);
  const type = { description, enum: spellings(name, def) };
  return { title: name, description, ...object, properties: { ...object.properties, type } };
}
