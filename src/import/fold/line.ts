import { completeArgs } from '../../render/index.ts';
import { isList, isMap, type JsonMap } from '../../spec/json.ts';
import { parseReference } from '../../spec/references.ts';
import type { Json } from '../../spec/vocabulary.ts';

/** An entry of `layers` as folding looks at it. */
export interface Line {
  readonly name: string;
  readonly entry: JsonMap;
  /** All arguments, those with Keras's default too. */
  readonly args: JsonMap;
  /** `inputs` and `initialState`, written out. */
  readonly reads: JsonMap;
  /** False for what stands for other layers, or has their weights. */
  readonly foldable: boolean;
}

const referenceKeys = ['inputs', 'initialState'] as const;
const ownKeys: ReadonlySet<string> = new Set(['name', 'type', 'trainable', ...referenceKeys]);

/** The entries with what each reads written out; `first` is what the first one reads when it does not say. */
export function linesOf(layers: readonly JsonMap[], first: string | undefined): readonly Line[] {
  return layers.map((entry, i) => lineOf(entry, i === 0 ? first : textOf(layers[i - 1]?.['name'])));
}

function lineOf(entry: JsonMap, previous: string | undefined): Line {
  const { inputs = previous ?? null, initialState } = entry;
  const type = entry['type'];
  const foldable = typeof type === 'string' && inputs !== null;
  const given = Object.entries(entry).filter(([key]) => !ownKeys.has(key));
  return {
    name: textOf(entry['name']) ?? '',
    entry,
    args: foldable ? completeArgs(type, Object.fromEntries(given)) : {},
    reads: { inputs, ...(initialState !== undefined && { initialState }) },
    foldable,
  };
}

/** The references of a line, in order. */
export function referencesOf({ reads }: Line): readonly string[] {
  const found: string[] = [];
  mapReferences(reads, (text) => {
    found.push(text);
    return text;
  });
  return found;
}

/** `inputs` and `initialState` with the text of every reference changed. */
export function mapReferences(reads: JsonMap, change: (text: string) => string): JsonMap {
  return Object.fromEntries(Object.entries(reads).map(([key, value]) => [key, mapTexts(value, change)]));
}

function mapTexts(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (isList(value)) return value.map((item) => mapTexts(item, change));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}

/** The layer that a reference names. */
export function layerOf(reference: string): string {
  return parseReference(reference).layer;
}

export function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
