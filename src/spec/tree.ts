import type { Span } from '../diagnostics/diagnostic.ts';

/** What YAML's core schema can put into a scalar. */
export type ScalarValue = string | number | boolean | null;

/** A YAML value that remembers where it stands. Trees are never changed, only rebuilt. */
export type TreeNode = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: ScalarValue;
  /** The source text, unquoted: `2.10` stays `2.10`. */
  readonly text: string;
  readonly quoted: boolean;
  readonly span: Span;
  /** The params that a `$reference` or a `$(expression)` was computed from. */
  readonly from?: readonly ParamSource[];
  /** The reference or expression that gave this value, as it stands in the source. */
  readonly written?: string;
  /** Stands for a value that could not be had, which was reported: nothing more is said about it. */
  readonly broken?: true;
  /** Of a reference: the inputs of nested models that it came through. */
  readonly through?: readonly DeclaredInput[];
  /** What an overlay or `--set` replaced. */
  readonly replaced?: TreeNode;
}

/** An input as a nested model declares it, and the entry that stands for the model. */
export interface DeclaredInput {
  /** `the model ./encoder.yaml`. */
  readonly title: string;
  readonly input: string;
  /** Without the batch axis. */
  readonly shape: readonly (number | null)[];
  /** The dtype, where it says one. */
  readonly dtype: string | undefined;
  /** Where the shape is declared. */
  readonly span: Span;
  /** Where the entry says what it reads. */
  readonly at: Span;
}

/** A param that a value was computed from: its name, its value then, and where that was set. */
export interface ParamSource {
  readonly param: string;
  readonly text: string;
  readonly span: Span;
  /** Those that it was computed from in turn. */
  readonly from?: readonly ParamSource[];
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly TreeNode[];
  readonly span: Span;
  readonly replaced?: TreeNode;
}

export interface MapEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: TreeNode;
}

/** Keys are unique and in the order of the source. */
export interface MapNode {
  readonly kind: 'map';
  /** For a layer that was made from a block or a nested model: of which entry, and where that stands. */
  readonly instance?: { readonly name: string; readonly span: Span };
  readonly entries: ReadonlyMap<string, MapEntry>;
  readonly span: Span;
  readonly replaced?: TreeNode;
  /** Keys that an overlay or `--set` took away. */
  readonly removed?: ReadonlyMap<string, Removal>;
}

/** A value that is no longer there, and where it was removed. */
export interface Removal {
  readonly value: TreeNode;
  readonly span: Span;
}

export type PlainValue = ScalarValue | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/** The value without places. Depth is bounded by the parser, so recursion is safe. */
export function toPlain(node: TreeNode): PlainValue {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(toPlain);
    case 'map':
      return Object.fromEntries([...node.entries.values()].map((e) => [e.key, toPlain(e.value)]));
  }
}

/** The value of a key, if there is one. */
export function valueAt(map: MapNode, key: string): TreeNode | undefined {
  return map.entries.get(key)?.value;
}

/** A map of values, each of which has the place of its key, too. */
export function mapOf(rows: Iterable<readonly [key: string, value: TreeNode]>, span: Span): MapNode {
  const entries = [...rows].map(([key, value]) => [key, { key, keySpan: value.span, value }] as const);
  return { kind: 'map', entries: new Map(entries), span };
}

/** A map with the same span and other entries. */
export function withEntries(map: MapNode, entries: Iterable<MapEntry>): MapNode {
  return { ...map, entries: new Map([...entries].map((e) => [e.key, e])) };
}

/** A map with one entry replaced or added at the end. */
export function withEntry(map: MapNode, entry: MapEntry): MapNode {
  return { ...map, entries: new Map(map.entries).set(entry.key, entry) };
}

/** A map from which an overlay removes a key; what it held is remembered. */
export function withoutEntry(map: MapNode, key: string, span: Span): MapNode {
  const entry = map.entries.get(key);
  if (entry === undefined) return map;
  return { ...withoutKey(map, key), removed: new Map(map.removed).set(key, { value: entry.value, span }) };
}

/** Equality of values, wherever they stand and in whatever order keys are. */
export function sameValue(a: TreeNode, b: TreeNode): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case 'scalar':
      return b.kind === 'scalar' && a.value === b.value;
    case 'list':
      return (
        b.kind === 'list' &&
        a.items.length === b.items.length &&
        a.items.every((item, i) => sameValue(item, b.items[i] ?? item))
      );
    case 'map': {
      if (b.kind !== 'map' || a.entries.size !== b.entries.size) return false;
      return [...a.entries.values()].every(({ key, value }) => {
        const other = valueAt(b, key);
        return other !== undefined && sameValue(value, other);
      });
    }
  }
}

/** A map without one of its keys. */
export function withoutKey(map: MapNode, key: string): MapNode {
  const entries = new Map(map.entries);
  entries.delete(key);
  return { ...map, entries };
}

/** A scalar that stands in no source text of its own but is to blame on `span`. */
export function scalar(value: ScalarValue, span: Span): ScalarNode {
  return { kind: 'scalar', value, text: String(value), quoted: typeof value === 'string', span };
}

/** The place of characters of a scalar's text; the whole scalar where escapes or line breaks hide the place. */
export function textSpan({ text, quoted, span }: ScalarNode, start: number, end: number): Span {
  const quote = quoted ? 1 : 0;
  if (span.end - span.start !== text.length + 2 * quote) return span;
  const from = span.start + quote;
  return { ...span, start: from + start, end: from + end };
}

/** True for a value that stands for, or contains, one that could not be had and was reported. */
export function isBroken(node: TreeNode): boolean {
  switch (node.kind) {
    case 'scalar':
      return node.broken === true;
    case 'list':
      return node.items.some(isBroken);
    case 'map':
      return [...node.entries.values()].some(({ value }) => isBroken(value));
  }
}

/** The node at a path of keys and indices, or the last one on the way that exists. */
export function nodeAt(node: TreeNode, path: readonly (string | number)[]): TreeNode {
  let current = node;
  for (const step of path) {
    const next =
      current.kind === 'map'
        ? valueAt(current, String(step))
        : current.kind === 'list'
          ? current.items[Number(step)]
          : undefined;
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

/** A value in a few words, for messages: `64`, `"relu"`, `[3, 3]`. */
export function showValue(node: TreeNode): string {
  const text = JSON.stringify(toPlain(node)).replaceAll(',', ', ').replaceAll(':', ': ');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

export function describeKind(node: TreeNode): string {
  switch (node.kind) {
    case 'list':
      return 'a list';
    case 'map':
      return 'a map';
    case 'scalar':
      return node.value === null
        ? 'null'
        : typeof node.value === 'string'
          ? 'text'
          : `a ${typeof node.value}`;
  }
}
