import { namesIn, readsIn, type Item } from './group.ts';

/**
 * Items in the order in which one reads them: each after what it reads, and directly after it where that can be, so
 * that branches stay together. What belongs to a cycle stands at the end.
 */
export function inReadingOrder(items: readonly Item[]): readonly Item[] {
  const makers = new Map(items.flatMap((item) => namesIn(item).map((name) => [name, item] as const)));
  const readers = new Map<Item, Item[]>();
  const waiting = new Map<Item, number>();
  for (const item of items) {
    const sources = new Set(readsIn(item).flatMap((name) => makers.get(name) ?? []));
    sources.delete(item);
    waiting.set(item, sources.size);
    for (const source of sources) {
      const list = readers.get(source);
      if (list === undefined) readers.set(source, [item]);
      else list.push(item);
    }
  }
  const ordered: Item[] = [];
  // The last one made ready is read first; those ready from the beginning, in their order.
  const ready = items.filter((item) => waiting.get(item) === 0).reverse();
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    ordered.push(next);
    for (const reader of (readers.get(next) ?? []).slice().reverse()) {
      const left = (waiting.get(reader) ?? 0) - 1;
      waiting.set(reader, left);
      if (left === 0) ready.push(reader);
    }
  }
  const done = new Set(ordered);
  return [...ordered, ...items.filter((item) => !done.has(item))];
}
