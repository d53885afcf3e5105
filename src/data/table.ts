import type { Span } from '../diagnostics/diagnostic.ts';
import { fail } from '../diagnostics/fail.ts';
import { globMatcher, isGlob } from '../util/glob.ts';
import { didYouMean } from '../util/suggest.ts';

/** Where a cell stands: for a span and for a message. */
export interface Place {
  readonly span?: Span;
  /** `line 3` of a file, or `row 2` of rows that come from no file. */
  readonly label: string;
}

/** Rows and named columns, whatever they were read from. */
export interface Table {
  /** As the user wrote it; for messages. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly size: number;
  /** Rows that have already been reported, to be left alone. */
  readonly broken: ReadonlySet<number>;
  cell(row: number, column: number): unknown;
  place(row: number, column: number): Place;
}

/** Columns by index; names may be globs, which stand for their matches in the table's order. */
export function findColumns(
  table: Table,
  names: readonly string[],
  span: Span | undefined,
): readonly number[] {
  return names.flatMap((name) => {
    const exact = table.columns.indexOf(name);
    if (exact !== -1) return [exact];
    const found = isGlob(name) ? matches(table, name) : [];
    if (found.length > 0) return found;
    throw fail({
      code: 'data-unknown-column',
      message: `${table.name} has no column ${JSON.stringify(name)}`,
      span,
      suggestion: otherDelimiter(table, name) ?? didYouMean(name, table.columns) ?? listColumns(table),
    });
  });
}

function matches(table: Table, pattern: string): readonly number[] {
  const match = globMatcher(pattern);
  return table.columns.flatMap((name, index) => (match(name) ? [index] : []));
}

/** All names of the header in one column: something else than what was thought stands between them. */
function otherDelimiter({ columns }: Table, name: string): string | undefined {
  const [only, ...others] = columns;
  if (only === undefined || others.length > 0) return undefined;
  const found = [';', '\t', '|', ','].find((delimiter) => only.split(delimiter).includes(name));
  return (
    found &&
    `the columns are separated by ${JSON.stringify(found)}: set data.delimiter: ${JSON.stringify(found)}`
  );
}

function listColumns({ columns }: Table): string {
  const shown = columns.slice(0, 12).map((name) => JSON.stringify(name));
  const more = columns.length - shown.length;
  return `it has ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
