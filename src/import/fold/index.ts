import { writeYaml, type ModelData } from '../../render/index.ts';
import { isList, type JsonMap } from '../../spec/json.ts';
import type { Json } from '../../spec/vocabulary.ts';
import { foldLayers, type FoldBy } from './fold-layers.ts';
import { textOf } from './line.ts';

/** First the cells that a network is made of, then what is left of small units; or these wherever they are. */
const NUMBERED: readonly FoldBy[] = [[14, 3], [10, 3], [3]];
/** Cells are what one reads: they may take so much more room. */
const CELLS = 1.2;

/** What is so much shorter than without blocks need not be shorter. */
const SHORT = 0.5;

/** What is found by numbers takes more reading: it must be so much shorter than what is found by prefixes. */
const WORTH = 0.85;

/**
 * A Model whose repeated groups of layers are blocks, and layers their instances, where that is shorter. Every layer
 * keeps its name, and what it reads: groups are found by how the names in them begin, or by the numbers in them.
 */
export function foldModel(model: ModelData): ModelData {
  const plain = foldBy(model, []);
  const lines = linesIn(plain);
  if (lines < linesIn(model) * SHORT) return plain;
  const counted = NUMBERED.map((by) => foldBy(model, by));
  const least = Math.min(...counted.map(linesIn));
  const best = counted.find((each) => linesIn(each) <= least * CELLS);
  return best !== undefined && linesIn(best) < lines * WORTH ? best : plain;
}

function linesIn(model: ModelData): number {
  return writeYaml(model).split('\n').length;
}

function foldBy(model: ModelData, by: FoldBy): ModelData {
  const { apiVersion, kind, name, inputs, blocks: nested, layers, ...rest } = model;
  const blocks = new Map(entriesOf(nested));
  for (const [key, block] of entriesOf(nested)) blocks.set(key, foldBlock(block, blocks, by));
  const folded = foldLayers(layersOf(layers), [...keysOf(inputs)], blocks, by);
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

function foldBlock(block: JsonMap, blocks: Map<string, JsonMap>, by: FoldBy): JsonMap {
  const { inputs = [], layers = [] } = block;
  const names = isList(inputs) ? inputs.flatMap((name) => textOf(name) ?? []) : [];
  return { ...block, layers: foldLayers(layersOf(layers), names, blocks, by) };
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
