import type { Json } from '../spec/vocabulary.ts';
import type { Forms } from './describe-model.ts';
import { isMap, same } from '../spec/json.ts';
import type { ValueDiff } from './types.ts';

/** The values that differ between two, by path, as they are shown. Depth is bounded by the parser. */
export function diffValues(a: Forms | undefined, b: Forms | undefined, path: string): readonly ValueDiff[] {
  return diffPair({ full: a?.full, shown: a?.shown }, { full: b?.full, shown: b?.shown }, path);
}

interface Pair {
  readonly full: Json | undefined;
  readonly shown: Json | undefined;
}

function diffPair(a: Pair, b: Pair, path: string): readonly ValueDiff[] {
  if (same(a.full, b.full)) return [];
  const [before, after] = [a.full, b.full];
  // A class in the place of another is one change, and a list a value.
  if (!isMap(before) || !isMap(after) || before['type'] !== after['type']) return [change(a, b, path)];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) =>
    diffPair(entry(a, key), entry(b, key), path === '' ? key : `${path}.${key}`),
  );
}

function change(a: Pair, b: Pair, path: string): ValueDiff {
  return {
    path,
    ...(a.full !== undefined && { a: a.shown ?? a.full }),
    ...(b.full !== undefined && { b: b.shown ?? b.full }),
  };
}

/** The value of a key; what is shown lacks it where it is a default of a class. */
function entry({ full, shown }: Pair, key: string): Pair {
  return { full: isMap(full) ? full[key] : undefined, shown: isMap(shown) ? shown[key] : undefined };
}
