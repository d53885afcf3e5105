import { rowOf } from '../layers/index.ts';
import type { GraphNode, TensorRef } from '../spec/graph.ts';
import { isAbbreviation } from '../spec/abbreviations.ts';
import {
  canonicalLayerType,
  canonicalClass,
  classVocabulary,
  layerVocabulary,
  sectionVocabulary,
} from '../spec/names.ts';
import { fitting } from '../spec/per-output.ts';
import { isList, isMap, same, type JsonMap } from '../spec/json.ts';
import { referenceText } from '../spec/references.ts';
import type { Spec, ValidSpec } from '../spec/spec.ts';
import type { Json, Properties, Role, ValueVocabulary } from '../spec/vocabulary.ts';
import { isAbsolute, joinPath, relativePath } from '../util/paths.ts';

export interface RenderOptions {
  /** Write every argument, also those that have Keras's default. */
  readonly defaults?: boolean;
  /** Directory in which the text will stand: relative paths in it are rebased. Default: the model's own. */
  readonly directory?: string;
  /** Default `yaml`. */
  readonly format?: 'yaml' | 'json';
  /** Say in comments where each value was set; the spec as it was compiled. Only in YAML. */
  readonly origin?: ValidSpec;
}

/** What only other stages ask for. */
export interface DataOptions extends RenderOptions {
  /** With `defaults`: a class has only the arguments that differ from its own defaults. */
  readonly shortClasses?: boolean;
}

/** `inputs` is a Map, since an object would put a name such as "1" first and inputs have an order. */
export type ModelData = { readonly [key: string]: Json | ReadonlyMap<string, Json> };

/**
 * A spec as plain data in the shortest form that means the same. With `explicit` every layer says what it reads, and the
 * model what its outputs are.
 */
export function toModel(spec: Spec, options: DataOptions, explicit = false): ModelData {
  const inputs = spec.layers.filter((layer) => layer.type === 'InputLayer');
  const layers = spec.layers.filter((layer) => layer.type !== 'InputLayer');
  const only = inputs.length === 1 ? inputs[0]?.name : undefined;
  return {
    apiVersion: 'widthwise/v1',
    kind: 'Model',
    name: spec.name,
    ...pluginsEntry(spec, options),
    inputs: new Map(inputs.map((input) => [input.name, inputEntry(input, options)])),
    layers: layers.map((layer, i) => {
      const previous = i === 0 ? only : layers[i - 1]?.name;
      return layerEntry(layer, explicit ? undefined : previous, options);
    }),
    ...outputsEntry(spec.outputs, explicit ? undefined : layers.at(-1)?.name),
    ...weightsEntry(spec, options),
    ...section('compile', spec.compile, options),
    ...section('data', rebase(spec, options), options),
    ...section('fit', spec.fit, options),
  };
}

/** Each plugin's path, relative to where the text will stand. */
function pluginsEntry({ plugins, directory }: Spec, options: DataOptions): JsonMap {
  if (plugins.length === 0) return {};
  return { plugins: plugins.map((path) => withDot(relativePath(options.directory ?? directory, path))) };
}

function withDot(path: string): string {
  return path.startsWith('.') || isAbsolute(path) ? path : `./${path}`;
}

function inputEntry(input: GraphNode, options: DataOptions): Json {
  const { properties } = sectionVocabulary('input');
  const rows = Object.entries(input.args as JsonMap).filter(([key]) => Object.hasOwn(properties, key));
  return shortMap(Object.fromEntries(rows), properties, options);
}

/** An entry of `layers`; `previous` is the name of the entry before it. */
export function layerEntry(layer: GraphNode, previous: string | undefined, options: DataOptions): JsonMap {
  if (layer.call !== undefined) return { name: layer.name, call: layer.call, ...portsEntry(layer, previous) };
  const args = shortMap(
    layer.args as JsonMap,
    (layer.extra?.vocabulary ?? layerVocabulary(layer.type)).properties,
    options,
  );
  return {
    name: layer.name,
    type: layer.type,
    ...portsEntry(layer, previous),
    ...args,
    ...((options.defaults === true || !layer.trainable) && { trainable: layer.trainable }),
  };
}

/** The arguments of a layer in their short forms, with Keras's defaults for those that are not given. */
export function completeArgs(type: string, given: JsonMap): JsonMap {
  const known = canonicalLayerType(type);
  if (known === undefined) return given;
  const { properties } = layerVocabulary(known);
  const rows = Object.entries(properties).flatMap(([key, { default: value }]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  const defaults = shortMap(Object.fromEntries(rows), properties, { defaults: true, shortClasses: true });
  const complete: JsonMap = { ...defaults, ...given };
  const ordered = Object.keys(properties).filter((key) => key in complete);
  return Object.fromEntries(ordered.map((key) => [key, complete[key] ?? null]));
}

/** `inputs`, as a map where inputs have names, and `initialState`. */
function portsEntry({ type, inputs, ports }: GraphNode, previous: string | undefined): JsonMap {
  // A single input goes by its place.
  if (ports === undefined || (inputs.length === 1 && ports[0] !== rowOf(type).reversePort))
    return inputsEntry(inputs, previous);
  const states = inputs.filter((_, i) => ports[i] === 'initialState').map(referenceText);
  if (states.length > 0) {
    const rest = inputs.filter((_, i) => ports[i] !== 'initialState');
    return {
      ...inputsEntry(rest, previous),
      initialState: states.length === 1 ? (states[0] ?? null) : states,
    };
  }
  return { inputs: Object.fromEntries(inputs.map((ref, i) => [ports[i] ?? '', referenceText(ref)])) };
}

/** `inputs`, unless they are the entry before. */
export function inputsEntry(refs: readonly TensorRef[], previous: string | undefined): JsonMap {
  const [first, second] = refs;
  if (second !== undefined) return { inputs: refs.map(referenceText) };
  const implicit = first !== undefined && first.layer === previous && first.output === 0;
  return first === undefined || implicit ? {} : { inputs: referenceText(first) };
}

/** `outputs`, unless they are the last entry. */
export function outputsEntry(refs: readonly TensorRef[], last: string | undefined): JsonMap {
  const [first, second] = refs;
  if (second !== undefined) return { outputs: refs.map(referenceText) };
  const implicit = first !== undefined && first.layer === last && first.output === 0;
  return first === undefined || implicit ? {} : { outputs: referenceText(first) };
}

function section(name: 'compile' | 'data' | 'fit', value: object | undefined, options: DataOptions): JsonMap {
  if (value === undefined) return {};
  return { [name]: shortMap(value as JsonMap, sectionVocabulary(name).properties, options) };
}

function weightsEntry(spec: Spec, options: DataOptions): JsonMap {
  const { directory = spec.directory } = options;
  const { properties } = sectionVocabulary('weights');
  const items = (spec.weights ?? []).map(({ span: _, ...source }): Json => {
    const { from: _from, ...others } = shortMap(source, properties, options);
    const path = movedPath(source.from, spec, directory);
    return Object.keys(others).length === 0 ? path : { from: path, ...others };
  });
  const [first, second] = items;
  if (first === undefined) return {};
  return { weights: second === undefined ? first : items };
}

function movedPath(path: string, spec: Spec, directory: string): string {
  const stays = directory === spec.directory || path.startsWith('npm:') || isAbsolute(path);
  return stays ? path : relativePath(directory, joinPath(spec.directory, path));
}

/** Paths in `data` are relative to the model file; elsewhere they need another beginning. */
function rebase(spec: Spec, { directory }: RenderOptions): object | undefined {
  const { data } = spec;
  if (data === undefined || directory === undefined || directory === spec.directory) return data;
  const moved = (path: string): string => movedPath(path, spec, directory);
  return {
    ...data,
    ...(data.csv !== undefined && { csv: moved(data.csv) }),
    ...(data.json !== undefined && { json: moved(data.json) }),
    ...(data.module !== undefined && { module: moved(data.module) }),
  };
}

function shortMap(value: JsonMap, properties: Properties, options: DataOptions): JsonMap {
  const rows: [string, Json][] = [];
  for (const [key, given] of Object.entries(value)) {
    const vocabulary = properties[key];
    if (given === undefined) continue;
    if (options.defaults !== true && vocabulary?.default !== undefined && same(given, vocabulary.default))
      continue;
    rows.push([key, vocabulary === undefined ? given : short(given, vocabulary, options)]);
  }
  return Object.fromEntries(rows);
}

function short(value: Json, vocabulary: ValueVocabulary, options: DataOptions): Json {
  const { role, section, expand, properties, entries, items } = fitting(vocabulary, value);
  if (isList(value)) {
    const parts = items === undefined ? value : value.map((v) => short(v, items, options));
    const [first] = parts;
    const equal = first !== undefined && parts.every((v) => v === first);
    return expand !== undefined && equal ? first : parts;
  }
  if (!isMap(value)) return typeof value === 'string' ? escapeDollar(value) : value;
  if (role !== undefined) return shortClass(value, role, options);
  if (section !== undefined) return shortMap(value, sectionVocabulary(section).properties, options);
  if (properties !== undefined) return shortMap(value, properties, options);
  if (entries === undefined) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, short(v, entries, options)]));
}

function shortClass(value: JsonMap, role: Role, options: DataOptions): Json {
  const { type, ...args } = value;
  const vocabulary = typeof type === 'string' ? classVocabulary(role, type) : undefined;
  if (vocabulary === undefined || type === undefined) return value;
  const rest = shortMap(args, vocabulary.properties, {
    ...options,
    defaults: options.defaults === true && options.shortClasses !== true,
  });
  if (Object.keys(rest).length === 0) return type;
  // A list of cells is a stack.
  if (role === 'cell' && rest['cells'] !== undefined) return rest['cells'];
  return abbreviated(role, type, rest) ?? { type, ...rest };
}

/** `mae` for `{type: meanAbsoluteError, name: mae}`. */
function abbreviated(role: Role, type: Json, { name, ...others }: JsonMap): string | undefined {
  const short = typeof name === 'string' && Object.keys(others).length === 0;
  return short && isAbbreviation(role, name) && canonicalClass(role, name) === type ? name : undefined;
}

/** A leading dollar would be read as a reference. */
function escapeDollar(text: string): string {
  return text.startsWith('$') ? `$${text}` : text;
}
