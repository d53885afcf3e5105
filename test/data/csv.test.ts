import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/data/csv.ts';
import { Problems } from '../../src/data/problems.ts';
import type { Table } from '../../src/data/table.ts';
import { diagnosticsOf, summarize } from './helpers.ts';

function read(
  text: string,
  options: { header?: boolean; delimiter?: string; limit?: number; name?: string } = {},
): Table {
  const problems = new Problems();
  const table = parseCsv(text, { name: 'a.csv', header: true, ...options }, problems);
  problems.throwIfAny();
  return table;
}

function cells(table: Table): readonly (readonly unknown[])[] {
  return Array.from({ length: table.size }, (_, row) =>
    table.columns.map((_, column) => table.cell(row, column)),
  );
}

const good: readonly [what: string, text: string, options: Parameters<typeof read>[1], rows: unknown][] = [
  ['plain', 'a,b\n1,2\n', {}, [['1', '2']]],
  ['no line break at the end', 'a,b\n1,2', {}, [['1', '2']]],
  ['CRLF and a BOM', '\uFEFFa,b\r\n1,2\r\n', {}, [['1', '2']]],
  [
    'blank lines',
    'a,b\n\n1,2\n  \n3,4\n\n',
    {},
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['spaces around fields', 'a, b\n 1 ,\t2\n', {}, [['1', '2']]],
  ['quotes, delimiters and line breaks in quotes', 'a,b\n"x ""y""","1,\n2"\n', {}, [['x "y"', '1,\n2']]],
  ['empty fields', 'a,b\n,\n', {}, [['', '']]],
  ['another delimiter', 'a;b\n1,5;2\n', { delimiter: ';' }, [['1,5', '2']]],
  ['tabs for .tsv', 'a\tb\n1\t2\n', { name: 'a.tsv' }, [['1', '2']]],
  [
    'no header',
    '1,2\n3,4\n',
    { header: false },
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['a limit', 'a\n1\n2\n3\n', { limit: 2 }, [['1'], ['2']]],
];

test.each(good)('reads %s', (_, text, options, rows) => {
  expect(cells(read(text, options))).toEqual(rows);
});

test('columns without a header are numbered from 1', () => {
  expect(read('1,2\n', { header: false }).columns).toEqual(['1', '2']);
});

const bad: readonly [what: string, text: string, errors: readonly string[]][] = [
  ['an empty file', '', ['data-empty a.csv has no rows']],
  ['a header alone', 'a,b\n', ['data-empty a.csv has no rows']],
  [
    'a name twice',
    'a,b,a\n1,2,3\n',
    ['data-duplicate-column @1:5 column "a" appears twice in a.csv: field 1 and 3'],
  ],
  [
    'ragged rows',
    'a,b\n1,2\n3\n4,5,6\n',
    [
      'data-ragged-row @3:1 line 3 has 1 field where the first has 2',
      'data-ragged-row @4:1 line 4 has 3 fields where the first has 2',
    ],
  ],
  ['an open quote', 'a,b\n1,"2\n', ['data-syntax @2:1 the CSV breaks at line 2: quote not closed']],
  [
    'text after a quote',
    'a,b\n1,"2"3\n',
    ['data-syntax @2:1 the CSV breaks at line 2: invalid closing quote'],
  ],
];

test.each(bad)('refuses %s', async (_, text, errors) => {
  expect(summarize(await diagnosticsOf(() => read(text)), text)).toEqual(errors);
});

describe('places', () => {
  const text = 'a,b\r\n"é\r\n""x""",2\r\n\r\n  3 , "4,5" \r\n';
  const table = read(text);
  test.each([
    [0, 0, '"é\r\n""x"""', 'line 2'],
    [0, 1, '2', 'line 3'],
    [1, 0, '3 ', 'line 5'],
    [1, 1, '"4,5" ', 'line 5'],
  ])('of row %i, column %i', (row, column, source, label) => {
    const place = table.place(row, column);
    expect(text.slice(place.span?.start, place.span?.end)).toBe(source);
    expect(place.label).toBe(label);
  });
});

test('whatever is quoted is read back, and every field is found in the text', () => {
  const field = fc
    .string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', '1') })
    .map((s) => `x${s}x`);
  const rows = fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.constantFrom('\n', '\r\n'), (rows, newline) => {
      const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`));
      const text = [['a', 'b'], ...quoted].map((row) => row.join(',')).join(newline);
      const table = read(text);
      expect(cells(table)).toEqual(rows);
      quoted.forEach((row, r) =>
        row.forEach((source, c) => {
          const span = table.place(r, c).span;
          expect(text.slice(span?.start, span?.end)).toBe(source);
        }),
      );
    }),
  );
});
