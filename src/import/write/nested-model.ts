import { inputsEntry, layerEntry, outputsEntry, toModel, type ModelData } from '../../render/index.ts';
import type { GraphNode, TensorRef } from '../../spec/graph.ts';
import type { JsonMap } from '../../spec/json.ts';
import { referenceText } from '../../spec/references.ts';
import type { Spec } from '../../spec/spec.ts';
import { isGroup, type Group, type Item } from '../translate/group.ts';
import { nestable, refsOf } from './nestable.ts';

/** The level whose entries are being written: the network, or a block. */
interface Level {
  /** What its names begin with in the flat network. */
  readonly prefix: string;
  /** What a tensor is called here, where that is not its own name. */
  readonly aliases: Map<string, TensorRef>;
}

interface Writing {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly groups: ReadonlySet<string>;
  readonly blocks: Map<string, JsonMap>;
}

/** A spec whose layers are all at one level, as a Model in which networks inside it are blocks again. */
export function nestedModel(spec: Spec, items: readonly Item[]): ModelData {
  const flat = toModel(spec, {});
  const groups = nestable(items);
  if (groups.size === 0) return flat;
  const nodes = new Map(spec.layers.map((layer) => [layer.name, layer]));
  const writing: Writing = { nodes, groups, blocks: new Map() };
  const level: Level = { prefix: '', aliases: new Map() };
  const inputs = spec.layers.filter(({ type }) => type === 'InputLayer');
  const only = inputs.length === 1 ? inputs[0]?.name : undefined;
  const layers = writeItems(items, only, level, writing);
  const { outputs: _outputs, apiVersion, kind, name, inputs: declared, layers: _layers, ...rest } = flat;
  return {
    apiVersion: apiVersion ?? null,
    kind: kind ?? null,
    name: name ?? null,
    inputs: declared ?? null,
    blocks: writing.blocks,
    layers,
    ...outputsEntry(
      spec.outputs.map((ref) => local(ref, level)),
      nameOf(layers.at(-1)),
    ),
    ...rest,
  };
}

function writeItems(
  items: readonly Item[],
  before: string | undefined,
  level: Level,
  writing: Writing,
): readonly JsonMap[] {
  const written: JsonMap[] = [];
  let previous = before;
  for (const item of items) {
    const entries = isGroup(item)
      ? writeGroup(item, previous, level, writing)
      : [writeEntry(item.name.text, previous, level, writing)];
    written.push(...entries);
    previous = nameOf(entries.at(-1)) ?? previous;
  }
  return written;
}

function writeEntry(name: string, previous: string | undefined, level: Level, { nodes }: Writing): JsonMap {
  const node = nodes.get(name);
  if (node === undefined) return { name };
  const own: GraphNode = {
    ...node,
    name: localName(name, level),
    inputs: node.inputs.map((ref) => local(ref, level)),
  };
  const call = node.call === undefined ? own : { ...own, call: localName(node.call, level) };
  return layerEntry(call, previous, {});
}

function writeGroup(
  group: Group,
  previous: string | undefined,
  level: Level,
  writing: Writing,
): readonly JsonMap[] {
  const { name, owner } = group;
  if (!writing.groups.has(owner ?? name)) return writeItems(group.items, previous, level, writing);
  const reads = inputsEntry(
    refsOf(group.inputs).map((ref) => local(ref, level)),
    previous,
  );
  const own = localName(name, level);
  for (const [output, ref] of refsOf(group.outputs).entries()) {
    if (ref.layer.startsWith(`${name}.`)) level.aliases.set(referenceText(ref), { layer: own, output });
  }
  if (owner !== undefined) return [{ name: own, call: localName(owner, level), ...reads }];
  const block = unusedName(own, writing.blocks);
  writing.blocks.set(block, {});
  writing.blocks.set(block, writeBlock(group, writing));
  return [{ name: own, block, ...reads }];
}

function writeBlock(group: Group, writing: Writing): JsonMap {
  const inputs = refsOf(group.inputs).map(referenceText);
  const level: Level = {
    prefix: `${group.name}.`,
    aliases: new Map(inputs.map((text, i) => [text, { layer: group.inputNames[i] ?? 'x', output: 0 }])),
  };
  const only = group.inputNames.length === 1 ? group.inputNames[0] : undefined;
  const layers = writeItems(group.items, only, level, writing);
  const outputs = refsOf(group.outputs).map((ref) => local(ref, level));
  const unnamed = only !== undefined && !readsName(layers, outputs, only);
  return {
    ...(unnamed ? {} : { inputs: group.inputNames }),
    layers,
    ...outputsEntry(outputs, nameOf(layers.at(-1))),
  };
}

/** Whether something other than the first entry, which need not say so, reads the input of a block. */
function readsName(layers: readonly JsonMap[], outputs: readonly TensorRef[], name: string): boolean {
  const texts = layers.map(({ inputs, initialState }) => JSON.stringify([inputs, initialState]));
  return outputs.some(({ layer }) => layer === name) || texts.some((text) => text.includes(`"${name}"`));
}

function local(ref: TensorRef, level: Level): TensorRef {
  return level.aliases.get(referenceText(ref)) ?? { ...ref, layer: localName(ref.layer, level) };
}

function localName(name: string, { prefix }: Level): string {
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

function nameOf(entry: JsonMap | undefined): string | undefined {
  const name = entry?.['name'];
  return typeof name === 'string' ? name : undefined;
}

function unusedName(wanted: string, used: ReadonlyMap<string, unknown>): string {
  let name = wanted;
  for (let n = 2; used.has(name); n++) name = `${wanted}_${n}`;
  return name;
}
