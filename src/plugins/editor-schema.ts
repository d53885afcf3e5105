import { layerSchema, snippet } from '../schemas/authoring-layer.ts';
import type { JsonSchema } from '../schemas/json-schema.ts';

/**
 * The schema for editors with further layer types in it: in models, where an editor completes and explains them like
 * those of widthwise, and in what overlays change.
 *
 * @param base `schema/widthwise.json`.
 * @param common `schema/layer.json`: what every layer has.
 */
export function withLayerTypes(
  base: JsonSchema,
  common: JsonSchema,
  types: ReadonlyMap<string, JsonSchema>,
): JsonSchema {
  const { layer = {}, layerPatch = {}, ...defs } = base.$defs ?? {};
  const schemas = [...types].map(([type, own]) => [type, layerSchema(type, own, common)] as const);
  return {
    ...base,
    $defs: {
      ...defs,
      ...Object.fromEntries(schemas),
      layer: withEntries(layer, types),
      layerPatch: withPatches(layerPatch, schemas),
    },
  };
}

function withEntries(layer: JsonSchema, types: ReadonlyMap<string, JsonSchema>): JsonSchema {
  const { properties = {}, oneOf = [], defaultSnippets = [] } = layer;
  const { type = {} } = properties;
  return {
    ...layer,
    properties: { ...properties, type: { ...type, enum: [...(type.enum ?? []), ...types.keys()] } },
    oneOf: [...oneOf, ...[...types.keys()].map((name) => ({ $ref: `#/$defs/${name}` }))],
    defaultSnippets: [...defaultSnippets, ...[...types].map(([name, own]) => snippet(name, own))],
  };
}

/** A patch may hold some of a layer's arguments; which are required is judged when it is merged. */
function withPatches(patch: JsonSchema, schemas: readonly (readonly [string, JsonSchema])[]): JsonSchema {
  const { properties = {}, anyOf = [] } = patch;
  const { type = {} } = properties;
  const [names = {}, ...others] = type.anyOf ?? [];
  const types = schemas.map(([name]) => name);
  const added = Object.assign({}, ...schemas.map(([, own]) => own.properties ?? {})) as Readonly<
    Record<string, JsonSchema>
  >;
  const branches = schemas.map(([name, own]) => ({
    properties: { type: { enum: [name] } },
    required: ['type'],
    propertyNames: {
      enum: [...new Set([...Object.keys(own.properties ?? {}), ...directives(patch)])],
    },
  }));
  return {
    ...patch,
    properties: {
      ...added,
      ...properties,
      type: { ...type, anyOf: [{ ...names, enum: [...(names.enum ?? []), ...types] }, ...others] },
    },
    anyOf: [...anyOf, ...branches],
  };
}

function directives({ properties = {} }: JsonSchema): readonly string[] {
  return Object.keys(properties).filter((key) => key.startsWith('$') || key === 'match' || key === 'expect');
}
