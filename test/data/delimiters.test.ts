import { expect, test } from 'vitest';
import { parseCsv } from '../../src/data/csv.ts';
import { Problems } from '../../src/data/problems.ts';
import { findColumns } from '../../src/data/table.ts';
import { WidthwiseError } from '../../src/index.ts';

function suggestionFor(header: string, column: string): string | undefined {
  const table = parseCsv(
    `${header}\n${header.replaceAll(/\w+/g, '1')}\n`,
    { name: 'a.csv', header: true },
    new Problems(),
  );
  try {
    findColumns(table, [column], undefined);
  } catch (error) {
    if (error instanceof WidthwiseError) return error.diagnostics[0]?.suggestion;
    throw error;
  }
  return undefined;
}

test.each([
  ['x;y', 'x', 'the columns are separated by ";": set data.delimiter: ";"'],
  ['x\ty', 'y', 'the columns are separated by "\\t": set data.delimiter: "\\t"'],
  ['x|y|z', 'z', 'the columns are separated by "|": set data.delimiter: "|"'],
  ['x;y', 'w', 'it has "x;y"'],
  ['x,y', 'w', 'it has "x", "y"'],
])('a header %j without %s', (header, column, suggestion) => {
  expect(suggestionFor(header, column)).toBe(suggestion);
});
