import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyPreprocessing,
  applyToDataset,
  decodePredictions,
  loadData,
  type Preprocessing,
} from '../../src/data/index.ts';
import { context, diagnosticsOf, section, summarize } from './helpers.ts';

const csv = 'x,y,label\n0,10,b\n2,30,a\n4,50,b\n';

/** As it comes back from the file beside the model. */
async function fitted(
  data: Parameters<typeof section>[0],
  options: Parameters<typeof context>[1] = {},
): Promise<Preprocessing> {
  const loaded = await loadData(
    section({ csv: 'a.csv', ...data }),
    context({ '/project/a.csv': csv }, options),
  );
  return JSON.parse(JSON.stringify(loaded.preprocessing)) as Preprocessing;
}

const numbers = {
  inputs: { x: { column: 'x', standardize: true } },
  targets: { y: { column: 'y', standardize: true, scale: 0.1 } },
};
const classes = {
  inputs: { x: { column: 'x' } },
  targets: { y: { column: 'label', encode: 'oneHot' as const } },
};
// x: mean 2, population variance 8/3; y·0.1 = 1, 3, 5: mean 3, variance 8/3.
const std = Math.sqrt(8 / 3);

describe('inputs for predict, no targets needed', () => {
  const expected = { shape: [2, 1], dtype: 'float32', values: Float32Array.of(2 / std, -1 / std) };
  test.each([
    ['CSV', { kind: 'csv', text: 'z,x\n0,4\n0,1\n' }],
    ['JSON', { kind: 'json', text: '[{"x": 4}, {"x": 1}]' }],
    ['rows', { kind: 'rows', rows: [{ x: 4 }, { x: '1' }] }],
    ['arrays', { kind: 'arrays', value: { inputs: { x: [4, 1] } } }],
  ] as const)('%s', async (_, source) => {
    expect(applyPreprocessing(await fitted(numbers), source)).toEqual({ inputs: { x: expected }, size: 2 });
  });
});

test('with a window, the last full window is an example too', async () => {
  const window = { length: 2, horizon: 1, stride: 1 };
  const preprocessing = await fitted(
    { inputs: { x: { column: 'x' } }, targets: { y: { column: 'y' } }, window },
    { x: [2, 1] },
  );
  const { inputs } = applyPreprocessing(preprocessing, { kind: 'csv', text: 'x\n1\n2\n3\n' });
  expect(inputs['x']).toEqual({ shape: [2, 2, 1], dtype: 'float32', values: Float32Array.of(1, 2, 2, 3) });
});

test('a dataset for evaluate uses the statistics and classes of the training', async () => {
  const source = { kind: 'csv', text: 'x,y,label\n4,30,b\n', file: 'b.csv' } as const;
  const plain = applyToDataset(await fitted(numbers), source);
  expect(plain.inputs['x']?.values).toEqual(Float32Array.of(2 / std));
  expect(plain.targets['y']?.values).toEqual(Float32Array.of(0));
  const labelled = applyToDataset(await fitted(classes, { y: [2] }), source);
  expect(labelled.targets['y']).toEqual({ shape: [1, 2], dtype: 'float32', values: Float32Array.of(0, 1) });
});

test.each([
  ['a missing column', { kind: 'csv', text: 'z\n1\n' }, 'data-unknown-column the CSV has no column "x"'],
  [
    'a bad cell',
    { kind: 'rows', rows: [{ x: 1 }, { x: 'a' }] },
    'data-not-a-number "a" in column "x", row 2, is not a number',
  ],
  ['no rows', { kind: 'rows', rows: [] }, 'data-empty the list of rows has no rows'],
  [
    'arrays of another shape',
    { kind: 'arrays', value: { inputs: { x: [[1, 2]] } } },
    'data-shape input x has [2] for each row, the model was fitted on [1] for each example',
  ],
] as const)('refuses %s', async (_, source, error) => {
  const preprocessing = await fitted(numbers);
  expect(summarize(await diagnosticsOf(() => applyPreprocessing(preprocessing, source)), '')).toEqual([
    error,
  ]);
});

describe('decodePredictions', () => {
  const array = (shape: readonly number[], values: readonly number[]) => ({
    shape,
    dtype: 'float32' as const,
    values: Float32Array.from(values),
  });

  test('the likeliest class of each example', async () => {
    const decoded = decodePredictions(
      await fitted(classes, { y: [2] }),
      'y',
      array([2, 2], [0.25, 0.75, 0.5, 0.5]),
    );
    expect(decoded).toEqual([
      { kind: 'class', label: 'b', index: 1, probability: 0.75 },
      { kind: 'class', label: 'a', index: 0, probability: 0.5 },
    ]);
  });

  test('one unit is the probability of the second class', async () => {
    const data = { inputs: classes.inputs, targets: { y: { column: 'label', encode: 'index' as const } } };
    expect(decodePredictions(await fitted(data), 'y', array([2, 1], [0.75, 0.25]))).toEqual([
      { kind: 'class', label: 'b', index: 1, probability: 0.75 },
      { kind: 'class', label: 'a', index: 0, probability: 0.75 },
    ]);
  });

  test('numbers come back in the unit of the column', async () => {
    const preprocessing = await fitted(numbers);
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (value) => {
        const { targets } = applyToDataset(preprocessing, { kind: 'rows', rows: [{ x: 0, y: value }] });
        const [decoded] = targets['y'] ? decodePredictions(preprocessing, 'y', targets['y']) : [];
        expect(decoded?.kind).toBe('values');
        // One rounding to 32 bits in between: a relative 6e-8 of the standardized number.
        const back = decoded?.kind === 'values' ? (decoded.values[0] ?? NaN) : NaN;
        expect(Math.abs(back - value)).toBeLessThanOrEqual(6e-8 * (Math.abs(value) + 30));
      }),
    );
  });
});
