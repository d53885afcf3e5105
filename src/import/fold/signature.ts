import type { JsonMap } from '../../spec/json.ts';
import type { Json } from '../../spec/vocabulary.ts';
import { isList } from '../../spec/json.ts';
import { mapReferences, type Line } from './line.ts';
import { externalsOf, localName, type Run } from './runs.ts';

/** What runs have in common that can be instances of one block: all but numbers, words and truth values. */
export function signatureOf(run: Run): string {
  const externals = externalsOf(run);
  return JSON.stringify(run.lines.map((line) => lineSignature(line, run, externals)));
}

function lineSignature(line: Line, run: Run, externals: readonly string[]): Json {
  const { type = null, trainable = true } = line.entry;
  const read = mapReferences(line.reads, (text) => localReference(text, run, externals, (i) => `:${i}`));
  return [localName(line, run), type, trainable, read, openArgs(line.args)];
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
  return text.slice(run.name.length + run.join.length);
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
