import { addAfterSources } from '../after-sources.ts';
import { namesIn, readsIn, type Item } from './group.ts';

/**
 * Items in the order in which one reads them: each after what it reads, its first source first, and each branch as a whole
 * where it is needed. What belongs to a cycle stands where it is met.
 */
export function inReadingOrder(items: readonly Item[]): readonly Item[] {
  const makers = new Map(items.flatMap((item) => namesIn(item).map((name) => [name, item] as const)));
  const sources = new Map(
    items.map((item) => [item, readsIn(item).flatMap((name) => makers.get(name) ?? [])]),
  );
  const read = new Set([...sources].flatMap(([item, all]) => all.filter((source) => source !== item)));
  const ordered = new Set<Item>();
  // What nothing reads is what the rest is for; what is left after that are cycles.
  for (const item of [...items.filter((each) => !read.has(each)), ...items])
    addAfterSources(item, sources, ordered);
  return [...ordered];
}
