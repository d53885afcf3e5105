import type { Report } from '../diagnostics/diagnostic.ts';
import type { Problems } from './problems.ts';
import type { Place, Table } from './table.ts';
import type { Label } from './types.ts';

/** What to do with the cells of some columns of a table. */
export interface CellReader {
  readonly table: Table;
  readonly missing: 'error' | 'drop';
  readonly problems: Problems;
  /** Set to 1 in rows where a value is missing. */
  readonly gaps: Uint8Array;
}

const MISSING_NUMBERS = new Set(['', 'na', 'n/a', 'nan', 'null', 'none', '?']);

/** Columns of numbers, side by side: rows × columns. */
export function readNumbers(reader: CellReader, columns: readonly number[]): Float64Array {
  const { size, broken } = reader.table;
  const values = new Float64Array(size * columns.length);
  for (let row = 0; row < size; row++) {
    if (broken.has(row)) continue;
    columns.forEach((column, i) => {
      values[row * columns.length + i] = readNumber(reader, row, column);
    });
  }
  return values;
}

/** Columns of class labels, side by side: rows × columns. */
export function readLabels(reader: CellReader, columns: readonly number[]): readonly Label[] {
  const { size, broken } = reader.table;
  const values: Label[] = [];
  for (let row = 0; row < size; row++)
    for (const column of columns) values.push(broken.has(row) ? '' : readLabel(reader, row, column));
  return values;
}

function readNumber(reader: CellReader, row: number, column: number): number {
  const cell = reader.table.cell(row, column);
  const value = numberOf(cell);
  if (value !== undefined && Number.isFinite(Math.fround(value))) return value;
  if (isMissingNumber(cell)) return gap(reader, row, column);
  reader.problems.add(() => notANumber(reader.table, row, column, value));
  return 0;
}

/** A number, or text that is one in full; hexadecimal and the like are not. */
function numberOf(cell: unknown): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string' || cell === '' || /^[+-]?0[xob]/i.test(cell)) return undefined;
  const value = Number(cell);
  return Number.isNaN(value) ? undefined : value;
}

function isMissingNumber(cell: unknown): boolean {
  if (cell === null || cell === undefined) return true;
  return typeof cell === 'string' && MISSING_NUMBERS.has(cell.trim().toLowerCase());
}

function readLabel(reader: CellReader, row: number, column: number): Label {
  const cell = reader.table.cell(row, column);
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'number' || (typeof cell === 'string' && cell !== '')) return cell;
  if (cell === null || cell === undefined || cell === '') gap(reader, row, column);
  else reader.problems.add(() => notALabel(reader.table, row, column));
  return '';
}

function gap({ table, missing, problems, gaps }: CellReader, row: number, column: number): number {
  gaps[row] = 1;
  if (missing === 'error') problems.add(() => missingCell(table, row, column));
  return 0;
}

function missingCell(table: Table, row: number, column: number): Report {
  const { span, label } = table.place(row, column);
  return {
    code: 'data-missing-value',
    message: `${nameOf(table, column)} has no value in ${label}`,
    span,
    suggestion: 'fill it in, or set `data.missing: drop` to leave such examples out',
  };
}

function notANumber(table: Table, row: number, column: number, value: number | undefined): Report {
  const place = table.place(row, column);
  if (value !== undefined) return notFinite(table, column, value, place);
  return {
    code: 'data-not-a-number',
    message: `${show(table.cell(row, column))} in ${nameOf(table, column)}, ${place.label}, is not a number`,
    span: place.span,
    suggestion: hint(table.cell(row, column)),
  };
}

function notFinite(table: Table, column: number, value: number, { span, label }: Place): Report {
  return {
    code: 'data-not-finite',
    message: `${value} in ${nameOf(table, column)}, ${label}, is not a finite 32-bit number`,
    span,
  };
}

function hint(cell: unknown): string {
  if (typeof cell === 'string' && /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(cell))
    return 'write it without thousands separators';
  if (typeof cell === 'string' && /^[+-]?\d+,\d+$/.test(cell)) return 'write the decimal point as a dot';
  if (typeof cell === 'boolean') return 'write 0 or 1';
  return 'class labels of a target need `encode: oneHot` or `index`; text feeds an input of `dtype: string`, which a StringLookup or a TextVectorization reads';
}

function notALabel(table: Table, row: number, column: number): Report {
  const { span, label } = table.place(row, column);
  const message = `${show(table.cell(row, column))} in ${nameOf(table, column)}, ${label}, is neither text nor a number`;
  return { code: 'data-not-a-label', message, span };
}

function nameOf(table: Table, column: number): string {
  return `column ${JSON.stringify(table.columns[column] ?? String(column + 1))}`;
}

function show(cell: unknown): string {
  const text = JSON.stringify(cell) ?? String(cell);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
