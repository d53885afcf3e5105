import type { Expectation, SchemaError } from '../spec/schema-tables.ts';

export type ProblemKind =
  'unknown-key' | 'missing-key' | 'wrong-type' | 'not-allowed' | 'out-of-range' | 'bad-format';

/** One thing that a schema refuses. */
export interface SchemaProblem {
  /** From the value that was checked to the place at fault; for keys, to the map that has or lacks the key. */
  readonly path: readonly (string | number)[];
  readonly kind: ProblemKind;
  /** In plain words: `units must be an integer of at least 1, not 2.5`. */
  readonly message: string;
  /** The key that is unknown, missing or badly formed. */
  readonly key?: string;
  /** For an unknown key, the keys there are; for a word that is not allowed, those that are. */
  readonly allowed?: readonly string[];
}

/** What was checked, and what it should have been. */
export interface Checked {
  /** What the value is called in messages: `Dense`, `fit`. */
  readonly owner: string;
  readonly value: unknown;
  readonly root: Expectation;
}

/** A place in the value: as far in as there are words for it. */
interface Place {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly expectation: Expectation;
}

/** The problem behind an error, or undefined for one that only repeats another. */
export function describeError(error: SchemaError, checked: Checked): SchemaProblem | undefined {
  const place = placeOf(error.instancePath, checked);
  if (error.propertyName !== undefined) return badKey(error.propertyName, place);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(String(error.params['additionalProperty']), place, checked.owner);
    case 'required':
      return missingKey(String(error.params['missingProperty']), place, checked.owner);
    case 'propertyNames':
    case 'if':
      return undefined;
    default:
      return wrongValue(error, place, checked.owner);
  }
}

/** Follows a JSON pointer through the value and its description together. */
function placeOf(pointer: string, { value, root }: Checked): Place {
  const segments = pointer.split('/').slice(1).map(unescapePointer);
  let place: Place = { path: [], value, expectation: root };
  for (const segment of segments) {
    const next = inside(place, segment);
    if (next === undefined) break;
    place = next;
  }
  return place;
}

function unescapePointer(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

function inside({ path, value, expectation }: Place, segment: string): Place | undefined {
  if (Array.isArray(value)) {
    const index = Number(segment);
    return (
      expectation.items && { path: [...path, index], value: value[index], expectation: expectation.items }
    );
  }
  const next = expectation.keys?.[segment] ?? expectation.entries;
  return next && { path: [...path, segment], value: member(value, segment), expectation: next };
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function unknownKey(key: string, { path, expectation }: Place, owner: string): SchemaProblem {
  const allowed = Object.keys(expectation.keys ?? {});
  const message = `${nameOf(path, owner)} has no "${key}"`;
  return { path, kind: 'unknown-key', message, key, allowed };
}

function missingKey(key: string, { path, expectation }: Place, owner: string): SchemaProblem {
  const expected = expectation.keys?.[key]?.expected;
  const message = `${nameOf(path, owner)} needs ${key}${expected === undefined ? '' : `, ${expected}`}`;
  return { path, kind: 'missing-key', message, key };
}

function badKey(key: string, { path, expectation }: Place): SchemaProblem {
  const message = `"${key}" must be ${expectation.names ?? 'another name'}`;
  return { path, kind: 'bad-format', message, key };
}

function wrongValue(error: SchemaError, { path, value, expectation }: Place, owner: string): SchemaProblem {
  const written = single(value, expectation.expand);
  const message = `${nameOf(path, owner)} must be ${expectation.expected}, not ${show(written)}`;
  const allowed = error.params['allowedValues'];
  const kind = kindOf(error.keyword);
  return { path, kind, message, ...(Array.isArray(allowed) && { allowed: allowed.map(String) }) };
}

function kindOf(keyword: string): ProblemKind {
  switch (keyword) {
    case 'type':
      return 'wrong-type';
    case 'enum':
    case 'const':
      return 'not-allowed';
    case 'pattern':
    case 'uniqueItems':
      return 'bad-format';
    default:
      return 'out-of-range';
  }
}

/** `kernelSize`, `earlyStopping.patience`, `shape[2]`; the owner for the value itself. */
function nameOf(path: readonly (string | number)[], owner: string): string {
  const [first, ...rest] = path;
  if (first === undefined) return owner;
  return rest.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}.${part}`),
    String(first),
  );
}

const longest = 60;

/** A list of equal elements, where one element would do, as that element. */
function single(value: unknown, expand: number | undefined): unknown {
  if (!Array.isArray(value) || value.length !== expand) return value;
  const items: readonly unknown[] = value;
  return items.every((item) => item === items[0]) ? items[0] : value;
}

/** A value as it is in YAML's flow style, shortened. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
