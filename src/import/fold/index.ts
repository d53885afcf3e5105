import type { ModelData } from '../../render/index.ts';
import { isList, type JsonMap } from '../../spec/json.ts';
import type { Json } from '../../spec/vocabulary.ts';
import { foldLayers } from './fold-layers.ts';
import { textOf } from './line.ts';

/**
 * A Model whose repeated groups of layers are blocks, and layers their instances, where that is shorter. Every layer
 * keeps its name, and what it reads: groups are found by how the names in them begin.
 */
export function foldModel(model: ModelData): ModelData {
  const { apiVersion, kind, name, inputs, blocks: nested, layers, ...rest } = model;
  const blocks = new Map(entriesOf(nested));
  for (const [key, block] of entriesOf(nested)) blocks.set(key, foldBlock(block, blocks));
  const folded = foldLayers(layersOf(layers), [...keysOf(inputs)], blocks);
  return {
    apiVersion: apiVersion ?? null,
    kind: kind ?? null,
    name: name ?? null,
    inputs: inputs ?? null,
    ...(blocks.size > 0 && { blocks }),
    layers: folded,
    ...rest,
  };
}

function foldBlock(block: JsonMap, blocks: Map<string, JsonMap>): JsonMap {
  const { inputs = [], layers = [] } = block;
  const names = isList(inputs) ? inputs.flatMap((name) => textOf(name) ?? []) : [];
  return { ...block, layers: foldLayers(layersOf(layers), names, blocks) };
}

function keysOf(inputs: ModelData[string] | undefined): Iterable<string> {
  return inputs instanceof Map ? (inputs as ReadonlyMap<string, Json>).keys() : [];
}

function entriesOf(blocks: ModelData[string] | undefined): readonly (readonly [string, JsonMap])[] {
  return blocks instanceof Map ? [...(blocks as ReadonlyMap<string, JsonMap>)] : [];
}

function layersOf(layers: ModelData[string] | undefined): readonly JsonMap[] {
  return Array.isArray(layers) ? (layers as readonly JsonMap[]) : [];
}
