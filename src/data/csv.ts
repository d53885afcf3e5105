import { CsvError, parse } from 'csv-parse/sync';
import type { Report } from '../diagnostics/diagnostic.ts';
import { fail } from '../diagnostics/fail.ts';
import { positionAt } from '../diagnostics/source.ts';
import { csvParseOptions, csvPlaces } from './csv-place.ts';
import type { Problems } from './problems.ts';
import type { Table } from './table.ts';

export interface CsvOptions {
  readonly name: string;
  readonly header: boolean;
  readonly delimiter?: string | undefined;
  /** How many rows to read at most, the header not counted. */
  readonly limit?: number | undefined;
}

/** A CSV file (RFC 4180; BOM, CRLF, quoted line breaks and blank lines are fine) as a table of text. */
export function parseCsv(text: string, options: CsvOptions, problems: Problems): Table {
  const delimiter = options.delimiter ?? (/\.(tsv|tab)$/i.test(options.name) ? '\t' : ',');
  const records = readRecords(text, delimiter, options);
  const first = records[0];
  if (first === undefined) throw empty(options.name);
  const columns = options.header ? first : first.map((_, i) => String(i + 1));
  const skipped = options.header ? 1 : 0;
  const rows = records.slice(skipped);
  if (rows.length === 0) throw empty(options.name);
  const places = csvPlaces(text, delimiter, options.name);
  if (options.header) checkHeader(columns, options.name, (column) => places(0, column).span);
  const place: Table['place'] = (row, column) => places(row + skipped, column);
  const broken = checkWidths(rows, columns.length, place, problems);
  return {
    name: options.name,
    columns,
    size: rows.length,
    broken,
    place,
    cell: (row, col) => rows[row]?.[col],
  };
}

function readRecords(text: string, delimiter: string, options: CsvOptions): readonly (readonly string[])[] {
  const to = options.limit === undefined ? undefined : options.limit + (options.header ? 1 : 0);
  try {
    return parse(text, { ...csvParseOptions(delimiter), ...(to !== undefined && { to }) });
  } catch (error) {
    if (error instanceof CsvError) throw fail(syntaxReport(error, text, options.name));
    throw error;
  }
}

function syntaxReport(error: CsvError, text: string, file: string): Report {
  const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
  const start = offsetOfLine(text, line);
  const message = error.message.replace(/:.*$/s, '').toLowerCase();
  return {
    code: 'data-syntax',
    message: `the CSV breaks at line ${positionAt(text, start).line}: ${message}`,
    span: { file, start, end: start + 1 },
    suggestion: 'put fields with quotes in them into quotes, and double the quotes inside',
  };
}

function offsetOfLine(text: string, line: number): number {
  let at = 0;
  for (let n = 1; n < line; n++) {
    const next = text.indexOf('\n', at);
    if (next === -1) break;
    at = next + 1;
  }
  return at;
}

function empty(name: string): Error {
  return fail({
    code: 'data-empty',
    message: `${name} has no rows`,
    suggestion:
      'a CSV file needs a line of column names and at least one row; say `header: false` if it has no names',
  });
}

function checkHeader(
  columns: readonly string[],
  file: string,
  spanOf: (column: number) => Report['span'],
): void {
  const reports = columns.flatMap((name, index): readonly Report[] => {
    if (name === '') return [];
    const first = columns.indexOf(name);
    if (first === index) return [];
    const message = `column ${JSON.stringify(name)} appears twice in ${file}: field ${first + 1} and ${index + 1}`;
    return [
      { code: 'data-duplicate-column', message, span: spanOf(index), suggestion: 'rename one of them' },
    ];
  });
  if (reports.length > 0) throw fail(...reports);
}

function checkWidths(
  rows: readonly (readonly string[])[],
  width: number,
  place: Table['place'],
  problems: Problems,
): ReadonlySet<number> {
  const broken = new Set<number>();
  rows.forEach((row, index) => {
    if (row.length === width) return;
    broken.add(index);
    problems.add(() => {
      const { span, label } = place(index, 0);
      const message = `${label} has ${count(row.length)} where the first has ${width}`;
      return { code: 'data-ragged-row', message, span, suggestion: raggedHint(row.length, width) };
    });
  });
  return broken;
}

function count(fields: number): string {
  return `${fields} ${fields === 1 ? 'field' : 'fields'}`;
}

function raggedHint(found: number, width: number): string {
  if (found > width) return 'a field with the delimiter in it must be in quotes';
  return width > 1 && found === 1 ? 'another `delimiter`, or a line to remove?' : 'fill the missing fields';
}
