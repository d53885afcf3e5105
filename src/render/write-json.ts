import type { Json } from '../spec/vocabulary.ts';
import type { ModelData } from './to-model.ts';

type Value = ModelData[string] | ModelData;

/** JSON with two spaces of indentation. By hand for the sake of Maps, whose order objects would not keep. */
export function writeJson(value: Value, indent = ''): string {
  if (Array.isArray(value)) return writeList(value as readonly Json[], indent);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = entriesOf(value);
  const inner = `${indent}  `;
  const lines = entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${writeJson(item, inner)}`);
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}

function entriesOf(value: object): readonly (readonly [string, Value])[] {
  if (value instanceof Map) return [...(value as ReadonlyMap<string, Value>)];
  return Object.entries(value as Readonly<Record<string, Value>>);
}

function writeList(items: readonly Json[], indent: string): string {
  const inner = `${indent}  `;
  const lines = items.map((item) => `${inner}${writeJson(item, inner)}`);
  return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n${indent}]`;
}
