/** Adds an item to what is ordered, what it is made from before it, first source first. Iterative: a chain of any length. */
export function addAfterSources<T>(last: T, sources: ReadonlyMap<T, readonly T[]>, ordered: Set<T>): void {
  const open = new Set<T>();
  const stack = ordered.has(last) ? [] : [last];
  for (let item = stack.at(-1); item !== undefined; item = stack.at(-1)) {
    const next = sources.get(item)?.find((source) => !ordered.has(source) && !open.has(source));
    open.add(item);
    if (next !== undefined && next !== item) stack.push(next);
    else {
      ordered.add(item);
      stack.pop();
    }
  }
}
