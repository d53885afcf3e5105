import type { MapEntry, MapNode } from '../spec/tree.ts';
import { lineEnd } from './add-entry.ts';
import type { TextEdit } from './text-edit.ts';

interface Removed {
  readonly edits: readonly TextEdit[];
  /** Those that are gone; one with a comment of its own stays. */
  readonly entries: readonly MapEntry[];
}

/** Takes entries out of a map, with their lines or their commas. A map is never emptied. */
export function removeEntries(source: string, map: MapNode, entries: readonly MapEntry[]): Removed {
  const wanted = new Set(entries);
  const all = [...map.entries.values()];
  if (wanted.size === 0 || wanted.size === all.length) return { edits: [], entries: [] };
  return source[map.span.start] === '{' ? fromFlow(source, all, wanted) : fromBlock(source, all, wanted);
}

/** Runs of neighbours go together: up to the entry after them, or, at the end, back to the one before. */
function fromFlow(source: string, all: readonly MapEntry[], wanted: ReadonlySet<MapEntry>): Removed {
  const edits: TextEdit[] = [];
  const gone: MapEntry[] = [];
  for (let i = 0; i < all.length; i++) {
    const first = all[i];
    if (first === undefined || !wanted.has(first)) continue;
    let last = i;
    for (let next = all[last + 1]; next !== undefined && wanted.has(next); next = all[last + 1]) last++;
    const edit = flowRun(all, i, last);
    if (edit !== undefined && !source.slice(edit.start, edit.end).includes('#')) {
      edits.push(edit);
      gone.push(...all.slice(i, last + 1));
    }
    i = last;
  }
  return { edits, entries: gone };
}

function flowRun(all: readonly MapEntry[], from: number, to: number): TextEdit | undefined {
  const [first, last, before, after] = [all[from], all[to], all[from - 1], all[to + 1]];
  if (first === undefined || last === undefined) return undefined;
  if (after !== undefined) return { start: first.keySpan.start, end: after.keySpan.start, text: '' };
  if (before === undefined) return undefined;
  return { start: before.value.span.end, end: last.value.span.end, text: '' };
}

function fromBlock(source: string, all: readonly MapEntry[], wanted: ReadonlySet<MapEntry>): Removed {
  const removed = all.flatMap((entry) => {
    const edit = wanted.has(entry) ? ownLines(source, entry) : undefined;
    return edit === undefined ? [] : [{ entry, edit }];
  });
  return { edits: removed.map(({ edit }) => edit), entries: removed.map(({ entry }) => entry) };
}

/** The lines of an entry, unless they hold something else: a dash, a comment, or a comment above. */
function ownLines(source: string, { keySpan, value }: MapEntry): TextEdit | undefined {
  const start = source.lastIndexOf('\n', keySpan.start - 1) + 1;
  const end = lineEnd(source, value.span.end);
  const before = source.slice(0, Math.max(0, start - 1));
  const above = before.slice(before.lastIndexOf('\n') + 1);
  const alone =
    source.slice(start, keySpan.start).trim() === '' && source.slice(value.span.end, end).trim() === '';
  const text = source.slice(start, end);
  if (!alone || text.includes('#') || above.trimStart().startsWith('#')) return undefined;
  const next = source.indexOf('\n', end);
  return { start, end: next === -1 ? source.length : next + 1, text: '' };
}
