import type { Entry } from './entry.ts';

/**
 * Entries in the order in which one reads them: each after what it reads, and directly after it where that can be, so
 * that branches stay together. What belongs to a cycle stands at the end.
 */
export function inReadingOrder(entries: readonly Entry[]): readonly Entry[] {
  const byName = new Map(entries.map((entry) => [entry.name.text, entry]));
  const readers = new Map<string, Entry[]>();
  const waiting = new Map<Entry, number>();
  for (const entry of entries) {
    const sources = new Set(
      entry.inputs.flatMap((ref) => (ref !== undefined && byName.has(ref.entry) ? [ref.entry] : [])),
    );
    waiting.set(entry, sources.size);
    for (const name of sources) {
      const list = readers.get(name);
      if (list === undefined) readers.set(name, [entry]);
      else list.push(entry);
    }
  }
  const ordered: Entry[] = [];
  const done = new Set<Entry>();
  // The last one made ready is read first; those ready from the beginning, in their order.
  const ready = entries.filter((entry) => waiting.get(entry) === 0).reverse();
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    if (done.has(next)) continue;
    done.add(next);
    ordered.push(next);
    for (const reader of (readers.get(next.name.text) ?? []).slice().reverse()) {
      const left = (waiting.get(reader) ?? 0) - 1;
      waiting.set(reader, left);
      if (left === 0) ready.push(reader);
    }
  }
  return [...ordered, ...entries.filter((entry) => !done.has(entry))];
}
