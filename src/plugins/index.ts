import type { Report, Reporter, Span } from '../diagnostics/diagnostic.ts';
import { keysOfObject } from '../schemas/expectation.ts';
import type { JsonSchema } from '../schemas/json-schema.ts';
import { typeVocabulary, type CompleteClass } from '../schemas/type-vocabulary.ts';
import type { PluginDocument, SpecDocument } from '../spec/document.ts';
import type { ExtraType, ExtraTypes } from '../spec/extra-type.ts';
import { canonicalKey, canonicalLayerType, classVocabulary, sectionVocabulary } from '../spec/names.ts';
import { valueAt, type MapEntry, type MapNode, type ScalarNode } from '../spec/tree.ts';
import type { Json } from '../spec/vocabulary.ts';
import { directoryOf, joinPath } from '../util/paths.ts';
import { argumentSchema } from './argument-schema.ts';
import { analyzeSignature } from './analyze.ts';
import { checkPlugin } from '../validate/index.ts';
import { readSignature } from './read-signature.ts';
import { compileValidator } from './validator.ts';
import { wrongDefaults } from './wrong-defaults.ts';

/** Every file that was read. */
interface Files {
  readonly plugins: ReadonlyMap<string, PluginDocument>;
  readonly documents: ReadonlyMap<string, SpecDocument | undefined>;
}

/** The layer types of all plugins; two of one name, or one that widthwise has itself, are reported. */
export function readPlugins({ plugins, documents }: Files, report: Reporter): ExtraTypes {
  for (const document of documents.values())
    if (document !== undefined) checkPaths(document, { plugins, documents }, report);
  const types = new Map<string, ExtraType | undefined>();
  const places = new Map<string, Span>();
  for (const plugin of plugins.values()) {
    const sound = checkPlugin(plugin, report);
    for (const entry of layersOf(plugin)) {
      const { key, keySpan } = entry;
      const earlier = places.get(key);
      if (earlier !== undefined || canonicalLayerType(key) !== undefined) {
        const notes = earlier === undefined ? [] : [{ message: 'the other one', span: earlier }];
        report({
          code: 'plugin-twice',
          message: `there is a layer type ${key} already`,
          span: keySpan,
          notes,
        });
        continue;
      }
      places.set(key, keySpan);
      types.set(key, sound ? readType(entry, plugin, report) : undefined);
    }
  }
  return types;
}

/** Reports plugins that are named where a Model or an overlay belongs, be it as one of `entries`, and returns their paths. */
export function misplacedPlugins(
  { plugins, documents }: Files,
  entries: readonly string[],
  report: Reporter,
): readonly string[] {
  const listed = new Set(
    [...documents.values()].flatMap(
      (document) => document?.plugins.map((named) => pathOf(document, named)) ?? [],
    ),
  );
  const misplaced = [...plugins.values()].filter(({ file }) => !listed.has(file) || entries.includes(file));
  for (const { root } of misplaced)
    report({
      code: 'plugin-alone',
      message: 'a Plugin is no model and changes none: it describes layer types',
      span: valueAt(root, 'kind')?.span ?? root.span,
      suggestion: 'list it under "plugins" of a Model, and check that',
    });
  return misplaced.map(({ file }) => file);
}

/** The JSON Schema of each layer type of a plugin, in the form of schema/layers. */
export function pluginSchemas(plugin: PluginDocument, report: Reporter): ReadonlyMap<string, JsonSchema> {
  if (!checkPlugin(plugin, report)) return new Map();
  return new Map(
    layersOf(plugin).flatMap(({ key, value }): [string, JsonSchema][] =>
      value.kind === 'map' ? [[key, layerSchema(value, report)]] : [],
    ),
  );
}

function checkPaths(document: SpecDocument, { plugins, documents }: Files, report: Reporter): void {
  for (const named of document.plugins) {
    const path = pathOf(document, named);
    // One that could not be read was reported.
    if (!plugins.has(path) && (documents.get(path) !== undefined || !documents.has(path)))
      report({
        code: 'not-a-plugin',
        message: `"${path}" is not a file of kind Plugin`,
        span: named.span,
        suggestion: 'a plugin is a path relative to the file that names it',
      });
  }
}

function pathOf({ file }: SpecDocument, { text }: ScalarNode): string {
  return joinPath(directoryOf(file), text);
}

function layersOf({ root }: PluginDocument): readonly MapEntry[] {
  const layers = valueAt(root, 'layers');
  return layers?.kind === 'map' ? [...layers.entries.values()] : [];
}

function readType(entry: MapEntry, plugin: PluginDocument, report: Reporter): ExtraType | undefined {
  const { key, value } = entry;
  if (value.kind !== 'map') return undefined;
  let sound = true;
  const relay: Reporter = (r) => {
    sound = false;
    report(r);
  };
  const schema = layerSchema(value, relay);
  const signature = readSignature(value, new Set(Object.keys(schema.properties ?? {})), relay);
  const validator = compileValidator(schema);
  if ('problem' in validator) {
    relay({ code: 'plugin-schema', message: `${key}: ${validator.problem}`, span: entry.keySpan });
    return undefined;
  }
  for (const report of wrongDefaults(value, schema, validator)) relay(report);
  if (!sound) return undefined;
  return {
    validator,
    width: schema['x-width'],
    arity: !signature.variadic && signature.inputs.length === 1 ? 'one' : 'many',
    analyze: (args, inputs) => analyzeSignature(key, signature, args, inputs),
    vocabulary: typeVocabulary(schema, completeClass),
    expectations: keysOfObject(schema),
    module: joinPath(directoryOf(plugin.file), textOf(plugin.root, 'module')),
  };
}

/** The JSON Schema of a layer's own arguments, in the form of schema/layers. */
function layerSchema(layer: MapNode, report: Reporter): JsonSchema {
  const args = valueAt(layer, 'arguments');
  const entries = args?.kind === 'map' ? [...args.entries.values()] : [];
  const properties = Object.fromEntries(
    entries.flatMap((entry): [string, JsonSchema][] => {
      const common = canonicalKey(sectionVocabulary('layer'), entry.key);
      if (common !== undefined) report(commonArgument(entry, common));
      const schema = common === undefined ? argumentSchema(entry, report) : undefined;
      return schema === undefined ? [] : [[entry.key, schema]];
    }),
  );
  const width = widthOf(layer, properties, report);
  return {
    description: textOf(layer, 'description'),
    ...(width !== undefined && { 'x-width': width }),
    type: 'object',
    properties,
    required: Object.keys(properties).filter((key) => properties[key]?.default === undefined),
    additionalProperties: false,
  };
}

function commonArgument({ key, keySpan }: MapEntry, common: string): Report {
  const message = `an argument cannot be called ${key}: every layer has ${common}`;
  return { code: 'plugin-schema', message, span: keySpan, suggestion: 'give it another name' };
}

function widthOf(
  layer: MapNode,
  properties: Readonly<Record<string, JsonSchema>>,
  report: Reporter,
): string | undefined {
  const node = valueAt(layer, 'width');
  if (node?.kind !== 'scalar') return undefined;
  if (properties[node.text]?.type === 'integer') return node.text;
  report({
    code: 'plugin-signature',
    message: `the width "${node.text}" is not an argument of type integer`,
    span: node.span,
  });
  return undefined;
}

function textOf(map: MapNode, key: string): string {
  const node = valueAt(map, key);
  return node?.kind === 'scalar' ? node.text : '';
}

/** A class with those of its arguments that have a default, as the generated vocabulary holds it. */
const completeClass: CompleteClass = (role, type) => {
  const properties = Object.entries(classVocabulary(role, type)?.properties ?? {});
  const defaults = properties.flatMap(([key, { default: value }]): [string, Json][] =>
    value === undefined ? [] : [[key, value]],
  );
  return { type, ...Object.fromEntries(defaults) };
};
