import type { JsonMap } from '../../spec/json.ts';
import type { Json } from '../../spec/vocabulary.ts';
import { isList } from '../../spec/json.ts';
import { layerOf, mapReferences, type Line } from './line.ts';
import { externalsOf, type Run } from './run.ts';

/** What runs have in common that can be instances of one block: all but numbers, words and truth values. */
export function signatureOf(run: Run): string {
  const externals = externalsOf(run);
  return JSON.stringify(run.lines.map((line, i) => lineSignature(line, i, run, externals)));
}

function lineSignature(line: Line, index: number, run: Run, externals: readonly string[]): Json {
  const { type = null, trainable = true } = line.entry;
  const read = mapReferences(line.reads, (text) => localReference(text, run, externals, (i) => `:${i}`));
  return [run.locals[index] ?? null, type, trainable, read, openArgs(line.args)];
}

/** A reference as the block has it: a layer's local name, or an input by its number. */
export function localReference(
  text: string,
  run: Run,
  externals: readonly string[],
  input: (index: number) => string,
): string {
  const external = externals.indexOf(text);
  if (external >= 0) return input(external);
  const layer = layerOf(text);
  const own = run.lines.findIndex(({ name }) => name === layer);
  return `${run.locals[own] ?? ''}${text.slice(layer.length)}`;
}

/** What lines that can be one in a block have in common, but for their names and what they read. */
export function openSignature({ entry, args }: Line): string {
  return JSON.stringify([entry['type'] ?? null, entry['trainable'] ?? true, openArgs(args)]);
}

function openArgs(args: JsonMap): Json {
  return Object.entries(args).map(([key, value]) => [key, opened(value, key)]);
}

function opened(value: Json, key: string): Json {
  if (isList(value)) return value.map((item) => opened(item, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([inner, item]) => [inner, opened(item, inner)]);
  return isOpen(value, key) ? { any: typeof value } : value;
}

/** Whether a value can be a param: a scalar, but for the name of a class, and for text that would be read otherwise. */
export function isOpen(value: Json, key: string): value is number | string | boolean {
  if (typeof value === 'string') return key !== 'type' && !/^(\$|\?\?\?$)/.test(value);
  return typeof value === 'number' || typeof value === 'boolean';
}
