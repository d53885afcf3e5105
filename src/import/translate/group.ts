import type { Entry } from './entry.ts';
import type { Ref } from './ref.ts';

/** A network inside a network: one call of it, with its layers under their full names. */
export interface Group {
  readonly kind: 'group';
  /** The name of the call: `encoder`; its layers are called `encoder.conv`. */
  readonly name: string;
  /** The name of the first call, for a further one. */
  readonly owner: string | undefined;
  readonly items: readonly Item[];
  /** What it calls its inputs, and what it is called on. Undefined where a tensor is lost, which was reported. */
  readonly inputNames: readonly string[];
  readonly inputs: readonly (Ref | undefined)[];
  readonly outputs: readonly (Ref | undefined)[];
}

export type Item = Entry | Group;

export function isGroup(item: Item): item is Group {
  return 'kind' in item;
}

/** The entries of items, those of groups included. */
export function entriesIn(items: readonly Item[]): readonly Entry[] {
  return items.flatMap((item) => (isGroup(item) ? entriesIn(item.items) : [item]));
}

/** The names of the entries that an item makes. */
export function namesIn(item: Item): readonly string[] {
  return entriesIn([item]).map(({ name }) => name.text);
}

/** The names of the entries that an item reads, or whose weights it uses. */
export function readsIn(item: Item): readonly string[] {
  return entriesIn([item]).flatMap(({ inputs }) => inputs.flatMap(({ ref }) => ref?.entry ?? []));
}
