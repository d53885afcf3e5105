import { parse } from 'csv-parse/sync';
import { positionAt } from '../diagnostics/source.ts';
import type { Place } from './table.ts';

/** One set of options for reading and for finding places, or the two would disagree. */
export function csvParseOptions(delimiter: string): {
  readonly bom: true;
  readonly delimiter: string;
  readonly relax_column_count: true;
  readonly skip_empty_lines: true;
  readonly trim: true;
  readonly max_record_size: 0;
} {
  return {
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    max_record_size: 0,
  };
}

/** Finds fields in CSV text. Reads the text once more at the first call: only a file with problems pays. */
export function csvPlaces(
  text: string,
  delimiter: string,
  file: string,
): (record: number, field: number) => Place {
  let starts: readonly number[] | undefined;
  return (record, field) => {
    starts ??= recordStarts(text, delimiter);
    const from = skipBlank(text, starts[record] ?? text.length, delimiter);
    const { start, end } = fieldAt(text, from, delimiter, field);
    return { span: { file, start, end }, label: `line ${positionAt(text, start).line}` };
  };
}

/** Offsets of the ends of the records before each record; blank lines may follow them. */
function recordStarts(text: string, delimiter: string): readonly number[] {
  const bytes = Buffer.from(text);
  const offsets: number[] = [0];
  let chars = 0;
  let done = 0;
  parse(text, {
    ...csvParseOptions(delimiter),
    on_record: (_, context) => {
      chars += bytes.toString('utf8', done, context.bytes).length;
      done = context.bytes;
      offsets.push(chars);
      return null;
    },
  });
  return offsets;
}

function skipBlank(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && /\s|\uFEFF/.test(text.charAt(at)) && !text.startsWith(delimiter, at)) at++;
  return at;
}

/** The span of a field of the record that starts at `from`; of what is left when it has fewer. */
function fieldAt(
  text: string,
  from: number,
  delimiter: string,
  field: number,
): { start: number; end: number } {
  let start = from;
  for (let n = 0; ; n++) {
    start = skipSpaces(text, start, delimiter);
    const end = fieldEnd(text, start, delimiter);
    if (n === field || !text.startsWith(delimiter, end)) return { start, end };
    start = end + delimiter.length;
  }
}

function skipSpaces(text: string, from: number, delimiter: string): number {
  let at = from;
  while (/[ \t]/.test(text.charAt(at)) && !text.startsWith(delimiter, at)) at++;
  return at;
}

function fieldEnd(text: string, start: number, delimiter: string): number {
  let at = text.charAt(start) === '"' ? closingQuote(text, start) + 1 : start;
  while (at < text.length && !/[\r\n]/.test(text.charAt(at)) && !text.startsWith(delimiter, at)) at++;
  return at;
}

function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at !== -1 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at === -1 ? text.length : at;
}
