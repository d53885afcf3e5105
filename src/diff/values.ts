import type { Json } from '../spec/vocabulary.ts';
import { isMap, same } from './json.ts';
import type { ValueDiff } from './types.ts';

/** The values that differ between two, by path; lists are values. Depth is bounded by the parser. */
export function diffValues(a: Json | undefined, b: Json | undefined, path: string): readonly ValueDiff[] {
  if (same(a, b)) return [];
  const [before, after] = [isMap(a) ? a : undefined, isMap(b) ? b : undefined];
  // A class in the place of another is one change.
  const alike = before !== undefined && after !== undefined && before['type'] === after['type'];
  if (!alike) return [{ path, ...(a !== undefined && { a }), ...(b !== undefined && { b }) }];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) =>
    diffValues(before[key], after[key], path === '' ? key : `${path}.${key}`),
  );
}
