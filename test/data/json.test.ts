import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonBreak, jsonPlace } from '../../src/data/json-place.ts';
import { parseJson, rowsTable } from '../../src/data/json.ts';
import { diagnosticsOf, summarize } from './helpers.ts';

test.each([
  ['records', '[{"a": 1, "b": "x"}, {"b": null, "a": 2.5}]'],
  ['columns', '{"a": [1, 2.5], "b": ["x", null]}'],
  ['a BOM', '\uFEFF{"a": [1, 2.5], "b": ["x", null]}'],
])('reads %s', (_, text) => {
  const table = parseJson(text, { name: 'a.json' });
  expect(table.columns).toEqual(['a', 'b']);
  expect([table.cell(0, 0), table.cell(1, 0), table.cell(0, 1), table.cell(1, 1)]).toEqual([
    1,
    2.5,
    'x',
    null,
  ]);
});

test('a key that a record lacks is undefined; the place is the record', () => {
  const text = '[{"a": 1},\n {"b": 2}]';
  const table = parseJson(text, { name: 'a.json' });
  expect(table.cell(1, 0)).toBeUndefined();
  expect(table.place(1, 0)).toEqual({ span: { file: 'a.json', start: 12, end: 20 }, label: 'line 2' });
});

test('rows of no file are counted from 1', () => {
  expect(rowsTable([{ a: 1 }, { a: 2 }]).place(1, 0)).toEqual({ label: 'row 2' });
});

test.each([
  ['nothing', ' \n', ['data-empty a.json has no rows']],
  ['no records', '[]', ['data-empty a.json has no rows']],
  ['a number', '3', ['data-json-form a.json is not a table']],
  ['numbers in a list', '[{"a": 1},\n 2]', ['data-json-form @2:2 line 2 of a.json is not a record']],
  ['a column that is no list', '{"a": 1}', ['data-json-form a.json is not a table']],
  [
    'columns of two lengths',
    '{"a": [1, 2], "b": [1]}',
    ['data-ragged-row the columns of a.json differ in length: "a" has 2 values, "b" has 1'],
  ],
  [
    'a comma too many',
    '[{"a": 1},\n]',
    ['data-syntax @2:1 the JSON breaks at line 2, column 1: unexpected "]"'],
  ],
  ['NaN', '[{"a": NaN}]', ['data-syntax @1:8 the JSON breaks at line 1, column 8: unexpected "N"']],
  [
    'an early end',
    '[{"a": 1}',
    ['data-syntax @1:10 the JSON breaks at line 1, column 10: the text ends too early'],
  ],
])('refuses %s', async (_, text, errors) => {
  const call = (): unknown => parseJson(text, { name: 'a.json' });
  expect(summarize(await diagnosticsOf(call), text)).toEqual(errors);
});

const record = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 });

test('the place of any value parses to that value', () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), fc.nat(3), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const parsed = JSON.parse(text) as readonly Record<string, unknown>[];
      parsed.forEach((record, row) => {
        for (const key of Object.keys(record)) {
          const span = jsonPlace(text, [row, key]);
          expect(JSON.parse(text.slice(span?.start, span?.end))).toEqual(record[key]);
        }
      });
    }),
  );
});

test('well-formed JSON breaks nowhere but at its end', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(jsonBreak(text)).toBe(text.length);
    }),
  );
});
