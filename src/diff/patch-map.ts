import type { Json } from '../spec/vocabulary.ts';
import type { Forms } from './describe-model.ts';
import { isMap, same, type JsonMap } from '../spec/json.ts';

/** What an overlay has to say so that a map becomes another one; undefined when they are the same. */
export function patchMap(before: JsonMap, after: Pick<Forms, 'full' | 'short'>): JsonMap | undefined {
  const { full, short } = after;
  if (same(before, full)) return undefined;
  // A class of another type takes the place of the one there.
  if (before['type'] !== full['type']) return short;
  const patch: Record<string, Json> = {};
  const type = full['type'];
  if (type !== undefined) patch['type'] = type;
  for (const [key, value] of Object.entries(full)) {
    const was = before[key];
    if (!same(was, value)) patch[key] = patchValue(was, value, short[key] ?? value);
  }
  const gone = Object.keys(before).filter((key) => !(key in full));
  return gone.length === 0 ? patch : { ...patch, $unset: gone };
}

function patchValue(before: Json | undefined, full: Json, short: Json): Json {
  if (!isMap(before) || !isMap(full)) return short;
  const inner = patchMap(before, { full, short: isMap(short) ? short : full });
  if (inner === undefined) return short;
  // `sgd` is shorter than {type: sgd}.
  return before['type'] !== full['type'] ? short : inner;
}
