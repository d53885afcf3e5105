/** Places where the same symbols follow one another. */
export interface Window {
  readonly length: number;
  /** Where it occurs, in order; two of them share no place. */
  readonly starts: readonly number[];
}

/**
 * Stretches of symbols that occur twice or more, those that cover most first. `endOf` gives, for a stretch from a start to
 * an end, the last place at which it could end and be a unit; undefined when there is none.
 */
export function repeatedWindows(
  symbols: readonly number[],
  shortest: number,
  endOf: (start: number, end: number) => number | undefined,
): readonly Window[] {
  const found = new Map<string, Window>();
  for (const { length, places } of stretches(symbols, shortest)) {
    const [first = 0] = places;
    for (const most of lengthsOf(length, places)) {
      if (mayBeginEarlier(symbols, places, most)) continue;
      const end = endOf(first, first + most);
      const starts = end === undefined ? [] : apart(places, end - first);
      if (end === undefined || end - first < shortest || starts.length < 2) continue;
      const key = `${end - first} ${first}`;
      const known = found.get(key)?.starts.length ?? 0;
      if (starts.length > known) found.set(key, { length: end - first, starts });
    }
  }
  const covers = ({ length, starts }: Window): number => length * (starts.length - 1);
  return [...found.values()].sort((a, b) => covers(b) - covers(a));
}

/** Whether it is the end of a longer stretch that occurs in the same places. */
function mayBeginEarlier(symbols: readonly number[], places: readonly number[], length: number): boolean {
  const [first = 0] = places;
  const before = symbols[first - 1];
  const apart = places.every((place, i) => i === 0 || place - (places[i - 1] ?? 0) > length);
  return apart && before !== undefined && places.every((place) => symbols[place - 1] === before);
}

/** As long as it is, or, where it follows itself at once, one of them. */
function lengthsOf(length: number, places: readonly number[]): readonly number[] {
  const gaps = places.slice(1).map((place, i) => place - (places[i] ?? 0));
  const gap = Math.min(...gaps);
  return gap < length ? [length, gap] : [length];
}

function apart(places: readonly number[], length: number): readonly number[] {
  const starts: number[] = [];
  for (const place of places) if (place >= (starts.at(-1) ?? -length) + length) starts.push(place);
  return starts;
}

interface Stretch {
  readonly length: number;
  readonly places: readonly number[];
}

/** By the suffixes in order: neighbours share most at their beginning. */
function* stretches(symbols: readonly number[], shortest: number): Generator<Stretch> {
  const suffixes = symbols.map((_, i) => i).sort((a, b) => compare(symbols, a, b));
  const shared = suffixes.map((place, i) => (i === 0 ? 0 : sharedBy(symbols, suffixes[i - 1] ?? 0, place)));
  const said = new Set<string>();
  for (const [i, length] of shared.entries()) {
    if (length < shortest) continue;
    let first = i - 1;
    while ((shared[first] ?? 0) >= length) first--;
    let last = i;
    while ((shared[last + 1] ?? 0) >= length) last++;
    const key = `${first} ${last}`;
    if (said.has(key)) continue;
    said.add(key);
    yield { length, places: suffixes.slice(first, last + 1).sort((a, b) => a - b) };
  }
}

function compare(symbols: readonly number[], a: number, b: number): number {
  const shared = sharedBy(symbols, a, b);
  return (symbols[a + shared] ?? -1) - (symbols[b + shared] ?? -1);
}

function sharedBy(symbols: readonly number[], a: number, b: number): number {
  let shared = 0;
  const most = symbols.length - Math.max(a, b);
  if (a === b) return most;
  while (shared < most && symbols[a + shared] === symbols[b + shared]) shared++;
  return shared;
}
