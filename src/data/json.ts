import type { WidthwiseError } from '../diagnostics/error.ts';
import { fail } from '../diagnostics/fail.ts';
import { positionAt } from '../diagnostics/source.ts';
import { jsonBreak, jsonPlace, type JsonPath } from './json-place.ts';
import type { Place, Table } from './table.ts';
import type { Row } from './types.ts';

interface JsonOptions {
  readonly name: string;
  readonly limit?: number | undefined;
}

/** A list of records, or an object with one list per column, as a table. */
export function parseJson(text: string, options: JsonOptions): Table {
  const { name } = options;
  if (text.trim() === '') throw empty(name);
  const value = readJson(text, name);
  // A key that a record lacks has no place of its own: the record's is shown.
  const placeOf = (...paths: readonly JsonPath[]): Place => {
    const found = paths.map((path) => jsonPlace(text, path)).find((span) => span !== undefined);
    const span = { file: name, ...(found ?? { start: 0, end: 1 }) };
    return { span, label: `line ${positionAt(text, span.start).line}` };
  };
  if (Array.isArray(value)) return recordTable(value, options, (row, key) => placeOf([row, key], [row]));
  if (isObject(value)) return columnTable(value, options, (row, key) => placeOf([key, row]));
  throw wrongForm(name);
}

/** Rows that come from no file, as a table. */
export function rowsTable(rows: readonly Row[]): Table {
  return recordTable(rows, { name: 'the list of rows' }, (row) => ({ label: `row ${row + 1}` }));
}

function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const start = jsonBreak(text);
    const { line, column } = positionAt(text, start);
    const what =
      start >= text.length ? 'the text ends too early' : `unexpected ${JSON.stringify(text[start])}`;
    const message = `the JSON breaks at line ${line}, column ${column}: ${what}`;
    throw fail({ code: 'data-syntax', message, span: { file, start, end: start + 1 } });
  }
}

type PlaceOf = (row: number, key: string) => Place;

function recordTable(records: readonly unknown[], { name, limit }: JsonOptions, place: PlaceOf): Table {
  const rows = limit === undefined ? records : records.slice(0, limit);
  if (rows.length === 0) throw empty(name);
  const keys = new Set<string>();
  rows.forEach((row, index) => {
    if (!isObject(row)) throw notARecord(name, place(index, ''));
    for (const key of Object.keys(row)) keys.add(key);
  });
  const columns = [...keys];
  return {
    name,
    columns,
    size: rows.length,
    broken: new Set(),
    cell: (row, column) => field(rows[row], columns[column]),
    place: (row, column) => place(row, columns[column] ?? ''),
  };
}

function field(record: unknown, key: string | undefined): unknown {
  return isObject(record) && key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function columnTable(value: Record<string, unknown>, { name, limit }: JsonOptions, place: PlaceOf): Table {
  const columns = Object.keys(value);
  const lists = columns.map((key): readonly unknown[] => {
    const list = value[key];
    if (Array.isArray(list)) return list;
    throw wrongForm(name);
  });
  const size = lists[0]?.length ?? 0;
  if (size === 0) throw empty(name);
  const other = lists.findIndex((list) => list.length !== size);
  if (other !== -1) throw unequal(name, columns[0], size, columns[other], lists[other]?.length);
  return {
    name,
    columns,
    size: Math.min(size, limit ?? size),
    broken: new Set(),
    cell: (row, column) => lists[column]?.[row],
    place: (row, column) => place(row, columns[column] ?? ''),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function empty(name: string): WidthwiseError {
  return fail({ code: 'data-empty', message: `${name} has no rows` });
}

function wrongForm(name: string): WidthwiseError {
  return fail({
    code: 'data-json-form',
    message: `${name} is not a table`,
    suggestion: 'write a list of records, [{"a": 1}, …], or one list per column, {"a": [1, …]}',
  });
}

function notARecord(name: string, { span, label }: Place): WidthwiseError {
  return fail({
    code: 'data-json-form',
    message: `${label} of ${name} is not a record`,
    span,
    suggestion: 'every element of the list must be an object such as {"a": 1}',
  });
}

function unequal(name: string, a = '', sizeA = 0, b = '', sizeB = 0): WidthwiseError {
  return fail({
    code: 'data-ragged-row',
    message: `the columns of ${name} differ in length: ${JSON.stringify(a)} has ${sizeA} values, ${JSON.stringify(b)} has ${sizeB}`,
  });
}
