import { expect, test } from 'vitest';
import { loadData } from '../../src/data/index.ts';
import type { ModelPort } from '../../src/data/index.ts';
import { context, diagnosticsOf, section, summarize } from './helpers.ts';

type Section = Parameters<typeof section>[0];
type Options = Parameters<typeof context>[1];
interface Case {
  readonly name: string;
  readonly csv?: string;
  readonly data?: Section;
  readonly options?: Options;
  readonly errors: readonly string[];
}

const x = { x: { column: 'x' } };
const y = { y: { column: 'y' } };
const sparse = { sparseTargets: new Set(['y']) };
const labels = 'x,y\n1,a\n2,b\n3,c\n';
const twoInputs: readonly ModelPort[] = [
  { name: 'left', shape: [null, 1] },
  { name: 'right', shape: [null, 1] },
];

/** What the section alone shows. */
const inSection: readonly Case[] = [
  {
    name: 'no source',
    data: { inputs: x, targets: y },
    errors: ['data-source the data section names no source'],
  },
  {
    name: 'two sources',
    data: { csv: 'a.csv', json: 'a.json', inputs: x, targets: y },
    errors: ['data-source the data section names 2 sources: csv, json'],
  },
  {
    name: 'CSV keys for JSON',
    data: { json: 'a.json', delimiter: ';', inputs: x, targets: y },
    errors: ['data-source `delimiter` and `header` are for CSV files; this source is JSON'],
  },
  {
    name: 'table keys for a module',
    data: { module: 'm.mjs', window: { length: 2, horizon: 1, stride: 1 }, missing: 'drop', inputs: x },
    errors: [
      'data-source `window` is for tables; a module makes finished arrays',
      'data-source `missing` is for tables; a module makes finished arrays',
      "data-columns inputs.x names columns, but a module's arrays have none",
    ],
  },
  {
    name: 'unknown and missing names',
    data: { csv: 'a.csv', inputs: { lef: { column: 'x' } }, targets: y },
    options: { inputs: twoInputs },
    errors: [
      'data-unknown-port the model has no input "lef"',
      'data-missing-port nothing feeds the input "right"',
    ],
  },
  {
    name: 'no column, two ways to name them, and a scale of 0',
    data: { csv: 'a.csv', inputs: { x: { scale: 0 } }, targets: { y: { column: 'y', columns: ['y'] } } },
    errors: [
      'data-columns inputs.x names no column',
      'data-scale inputs.x.scale is 0, which would erase the data',
      'data-columns targets.y names both `column` and `columns`',
    ],
  },
  {
    name: 'one-hot for a sparse loss',
    data: { csv: 'a.csv', inputs: x, targets: { y: { column: 'y', encode: 'oneHot' } } },
    options: sparse,
    errors: ['data-encoding target y is one-hot, but its loss is sparse_categorical_crossentropy'],
  },
  {
    name: 'indices for a loss that is not sparse',
    data: { csv: 'a.csv', inputs: x, targets: { y: { column: 'y', encode: 'index' } } },
    options: { y: [3] },
    errors: ['data-encoding target y is a class index, but its loss wants one number for each of 3 units'],
  },
  {
    name: 'classes without encoding',
    data: { csv: 'a.csv', inputs: x, targets: { y: { column: 'y', classes: [0, 1] } } },
    errors: ['data-encoding target y lists classes but does not encode them'],
  },
  {
    name: 'standardized classes',
    data: { csv: 'a.csv', inputs: x, targets: { y: { column: 'y', standardize: true } } },
    options: sparse,
    errors: ['data-encoding target y holds classes, which cannot be scaled or standardized'],
  },
  {
    name: 'two splits',
    data: { csv: 'a.csv', inputs: x, targets: y, split: { validation: 0.5, by: 'end' } },
    options: { validationSplit: 0.1 },
    errors: ['data-split-twice `data.split` and `fit.validationSplit` both ask for a validation part'],
  },
];

/** What the file shows. */
const inFile: readonly Case[] = [
  { name: 'no file', errors: ['data-file-unreadable /project/a.csv cannot be read: there is no such file'] },
  {
    name: 'no package',
    data: { csv: 'npm:p/a.csv', inputs: x, targets: y },
    errors: ['data-file-unreadable no installed package has the file p/a.csv'],
  },
  {
    name: 'a way out of a package',
    data: { csv: 'npm:p/../../a.csv', inputs: x, targets: y },
    errors: ['data-file-unreadable npm:p/../../a.csv does not name a file inside a package'],
  },
  {
    name: 'no such column',
    csv: 'X,y\n1,2\n',
    errors: ['data-unknown-column /project/a.csv has no column "x"'],
  },
  {
    name: 'bad cells, in the order of the file',
    csv: 'x,y\n1,two\n"1,000",0x10\n,1e39\n4,NaN\n',
    errors: [
      'data-not-a-number @2:3 "two" in column "y", line 2, is not a number',
      'data-not-a-number @3:1 "1,000" in column "x", line 3, is not a number',
      'data-not-a-number @3:9 "0x10" in column "y", line 3, is not a number',
      'data-missing-value @4:1 column "x" has no value in line 4',
      'data-not-finite @4:2 1e+39 in column "y", line 4, is not a finite 32-bit number',
      'data-missing-value @5:3 column "y" has no value in line 5',
    ],
  },
  {
    name: 'ragged rows and bad cells at once',
    csv: 'x,y\n1\na,2\n',
    errors: [
      'data-ragged-row @2:1 line 2 has 1 field where the first has 2',
      'data-not-a-number @3:1 "a" in column "x", line 3, is not a number',
    ],
  },
  {
    name: 'a constant column',
    csv: 'x,y\n0.1,1\n0.1,2\n0.1,3\n',
    data: { csv: 'a.csv', inputs: { x: { column: 'x', standardize: true } }, targets: y },
    errors: [
      'data-constant-column input x cannot be standardized: column "x" has one value only in the training part',
    ],
  },
  {
    name: 'a short series',
    csv: 'x,y\n1,1\n2,2\n',
    data: { csv: 'a.csv', inputs: x, targets: y, window: { length: 2, horizon: 1, stride: 1 } },
    options: { x: [2, 1] },
    errors: [
      'data-series-too-short the series has 2 rows, one window needs 3 (window.length 2 plus horizon 1)',
    ],
  },
  {
    name: 'gaps everywhere',
    csv: 'x,y\n,1\n2,\n',
    data: { csv: 'a.csv', inputs: x, targets: y, missing: 'drop' },
    errors: [
      'data-no-examples no example is left: a value is missing for every one that the 2 rows could make',
    ],
  },
  {
    name: 'another number of columns for an input, which shows without the table',
    csv: 'nothing,of,this\n',
    options: { x: [3], y: [2] },
    errors: ['data-shape input x gets [1] for each example, the model wants [3]'],
  },
  {
    name: 'another number of columns that a name stands for',
    csv: 'x1,x2,y\n1,2,3\n',
    data: { csv: 'a.csv', inputs: { x: { columns: ['x*'] } }, targets: y },
    options: { x: [3] },
    errors: ['data-shape input x gets [2] for each example, the model wants [3]'],
  },
  {
    name: 'another number of columns for a target',
    csv: 'x,y\n1,2\n',
    options: { y: [2] },
    errors: ['data-shape target y gets [1] for each example, the model wants [2]'],
  },
  {
    name: 'a window of another length',
    csv: 'x,y\n1,1\n2,2\n3,3\n',
    data: { csv: 'a.csv', inputs: x, targets: y, window: { length: 2, horizon: 1, stride: 1 } },
    options: { x: [100, 1] },
    errors: ['data-shape input x gets [2, 1] for each example, the model wants [100, 1]'],
  },
  {
    name: 'a shape that the columns do not fill',
    csv: 'x,y\n1,2\n',
    data: { csv: 'a.csv', inputs: { x: { column: 'x', shape: [2, 2] } }, targets: y },
    options: { x: [2, 2] },
    errors: ['data-shape input x has 1 values for each example, its shape [2, 2] asks for 4'],
  },
  {
    name: 'more classes than units',
    csv: labels,
    data: { csv: 'a.csv', inputs: x, targets: { y: { column: 'y', encode: 'index' } } },
    options: { ...sparse, y: [2] },
    errors: ['data-class-count target y has 3 classes, the output has 2 units'],
  },
  {
    name: 'one-hot with fewer classes than units',
    csv: labels,
    data: { csv: 'a.csv', inputs: x, targets: { y: { column: 'y', encode: 'oneHot' } } },
    options: { y: [4] },
    errors: ['data-class-count target y has 3 classes, the output has 4 units'],
  },
  {
    name: 'one-hot with a class that only the validation part has',
    csv: labels,
    data: { csv: 'a.csv', inputs: x, targets: { y: { column: 'y', encode: 'oneHot' } } },
    options: { y: [3], validationSplit: 0.3 },
    errors: ['data-class-count target y has 2 classes in the training part, the output has 3 units'],
  },
  {
    name: 'three classes for one unit',
    csv: labels,
    data: { csv: 'a.csv', inputs: x, targets: { y: { column: 'y', encode: 'index' } } },
    errors: ['data-class-count target y has 3 classes, the output has 1 unit'],
  },
  {
    name: 'a class that training does not show',
    csv: labels,
    data: { csv: 'a.csv', inputs: x, targets: { y: { column: 'y', encode: 'oneHot' } } },
    options: { y: [2], validationSplit: 0.3 },
    errors: ['data-unknown-class @4:3 "c" in line 4 is none of the 2 classes of target y'],
  },
  {
    name: 'a label that is not listed',
    csv: labels,
    data: { csv: 'a.csv', inputs: x, targets: { y: { column: 'y', encode: 'index', classes: ['a', 'b'] } } },
    options: { ...sparse, y: [2] },
    errors: ['data-unknown-class @4:3 "c" in line 4 is none of the 2 classes of target y'],
  },
  {
    name: 'class indices out of range',
    csv: 'x,y\n1,0\n2,2\n3,-1\n4,0.5\n',
    options: { ...sparse, y: [2] },
    errors: [
      'data-class-index @3:3 2 in line 3 is no class index: target y takes 0 to 1',
      'data-class-index @4:3 -1 in line 4 is no class index: target y takes 0 to 1',
      'data-class-index @5:3 0.5 in line 5 is no class index: target y takes 0 to 1',
    ],
  },
  {
    name: 'fractions for int32',
    csv: 'x,y\n1,0\n2.5,0\n',
    options: { inputs: [{ name: 'x', shape: [null, 1], dtype: 'int32' }] },
    errors: ['data-not-an-integer @3:1 input x is int32, but line 3 gives it 2.5'],
  },
  {
    name: 'numbers beyond int32',
    csv: 'x,y\n-2147483648,0\n2147483647,0\n3000000000,0\n-2147483649,0\n',
    options: { inputs: [{ name: 'x', shape: [null, 1], dtype: 'int32' }] },
    errors: [
      'data-not-an-integer @4:1 input x is int32, but line 4 gives it 3000000000, which is too large',
      'data-not-an-integer @5:1 input x is int32, but line 5 gives it -2147483649, which is too large',
    ],
  },
  {
    name: 'nothing to train on',
    csv: 'x,y\n1,2\n',
    options: { validationSplit: 0.5 },
    errors: ['data-split-empty a validation part of 0.5 of 1 example leaves nothing to train on'],
  },
  {
    name: 'nothing to validate on',
    csv: 'x,y\n1,2\n3,4\n',
    options: { validationSplit: 1e-17 },
    errors: ['data-split-empty a validation part of 1e-17 of 2 examples leaves nothing to validate on'],
  },
];

test.each([...inSection, ...inFile])('$name', async ({ csv, data, options, errors }) => {
  const files = csv === undefined ? {} : { '/project/a.csv': csv };
  const loaded = section(data ?? { csv: './a.csv', inputs: x, targets: y });
  const diagnostics = await diagnosticsOf(() => loadData(loaded, context(files, options)));
  expect(summarize(diagnostics, csv ?? '')).toEqual(errors);
});

const suggestions: readonly (readonly [Case['name'], string, Section, Options, string])[] = [
  [
    'a near column',
    'temprature,y\n1,2\n',
    { csv: 'a.csv', inputs: { x: { column: 'temperature' } }, targets: y },
    {},
    'did you mean "temprature"?',
  ],
  ['no near column', 'a,b\n1,2\n', { csv: 'a.csv', inputs: x, targets: y }, {}, 'it has "a", "b"'],
  [
    'a shape that fits',
    'x,z,y\n1,2,3\n',
    { csv: 'a.csv', inputs: { x: { columns: ['x', 'z'] } }, targets: y },
    { x: [2, 1] },
    'set `shape: [2, 1]`',
  ],
  [
    'labels for many units',
    'x,y\n1,2\n',
    { csv: 'a.csv', inputs: x, targets: y },
    { y: [3] },
    'for class labels set `encode: oneHot`; for numbers name 3 columns',
  ],
  [
    'a class that only the validation part has',
    labels,
    { csv: 'a.csv', inputs: x, targets: { y: { column: 'y', encode: 'oneHot' } } },
    { y: [3], validationSplit: 0.3 },
    'only the rest has "c": draw it at random with data.split: {validation: 0.1, by: random}, or list all classes in `classes`',
  ],
  [
    'fewer classes than units, wherever one looks',
    `${labels}4,a\n`,
    { csv: 'a.csv', inputs: x, targets: { y: { column: 'y', encode: 'oneHot' } } },
    { y: [4], validationSplit: 0.25 },
    'list all classes in `classes`, or narrow the output layer',
  ],
  [
    'a decimal comma',
    'x,y\n"1,5",2\n',
    { csv: 'a.csv', inputs: x, targets: y },
    {},
    'write the decimal point as a dot',
  ],
];

test.each(suggestions)('suggests something for %s', async (_, csv, data, options, suggestion) => {
  const call = (): unknown => loadData(section(data), context({ '/project/a.csv': csv }, options));
  expect((await diagnosticsOf(call)).map((d) => d.suggestion)).toEqual([suggestion]);
});

test('the first ten problems are shown, the rest counted', async () => {
  const csv = `x,y\n${Array.from({ length: 47 }, () => 'bad,1').join('\n')}`;
  const call = (): unknown =>
    loadData(section({ csv: 'a.csv', inputs: x, targets: y }), context({ '/project/a.csv': csv }));
  const diagnostics = await diagnosticsOf(call);
  expect(diagnostics).toHaveLength(10);
  expect(diagnostics.map((d) => d.notes.map((n) => n.message))).toEqual([
    ...Array.from({ length: 9 }, () => []),
    ['and 37 more problems in these data'],
  ]);
});

test('spans of the spec are used where the file is not to blame', async () => {
  const span = { file: 'model.yaml', start: 5, end: 9 };
  const spans = new Map([['data.inputs.x', span]]);
  const call = (): unknown =>
    loadData(
      section({ csv: 'a.csv', inputs: x, targets: y }),
      context({ '/project/a.csv': 'z,y\n1,2\n' }, { spans }),
    );
  expect((await diagnosticsOf(call))[0]?.span).toEqual(span);
});

test('the text of a file that was read is handed on, for code frames', async () => {
  const seen: string[] = [];
  const onText = (file: string, text: string): void => void seen.push(file, text);
  await loadData(
    section({ csv: 'a.csv', inputs: x, targets: y }),
    context({ '/project/a.csv': 'x,y\n1,2\n' }, { onText }),
  );
  expect(seen).toEqual(['/project/a.csv', 'x,y\n1,2\n']);
});
