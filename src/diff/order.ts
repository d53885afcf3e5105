/** A longest run of `names` that stands in the order of `before`: what need not move. Each name is in both once. */
export function longestInOrder(before: readonly string[], names: readonly string[]): ReadonlySet<string> {
  const place = new Map(before.map((name, i) => [name, i]));
  const known = names.filter((name) => place.has(name));
  // The last name of the best run of each length, and the name before each in its run.
  const ends: string[] = [];
  const previous = new Map<string, string | undefined>();
  const at = (name: string | undefined): number => (name === undefined ? -1 : (place.get(name) ?? -1));
  for (const name of known) {
    const length = firstNotBelow(ends, at, at(name));
    previous.set(name, ends[length - 1]);
    ends[length] = name;
  }
  const run = new Set<string>();
  for (let name = ends.at(-1); name !== undefined; name = previous.get(name)) run.add(name);
  return run;
}

function firstNotBelow(ends: readonly string[], at: (name: string) => number, value: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(ends[middle] ?? '') < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
