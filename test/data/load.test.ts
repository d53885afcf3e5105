import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadData, type DataContext, type Dataset, type LoadedData } from '../../src/data/index.ts';
import { context, section } from './helpers.ts';

const xy = 'x,y\n1,10\n2,20\n3,30\n4,40\n5,50\n';

function load(
  csv: string,
  data: Parameters<typeof section>[0],
  options: Parameters<typeof context>[1] = {},
): Promise<LoadedData> {
  return loadData(section({ csv: './a.csv', ...data }), context({ '/project/a.csv': csv }, options));
}

function numbers(dataset: Dataset | undefined): { x: readonly number[]; y: readonly number[] } | undefined {
  const { x, y } = { x: dataset?.inputs['x'], y: dataset?.targets['y'] };
  return x && y && { x: [...x.values], y: [...y.values] };
}

const ports = { inputs: { x: { columns: ['x'] } }, targets: { y: { column: 'y' } } };

test('columns become float32 arrays with the batch first', async () => {
  const { train, validation } = await load(xy, ports);
  expect(train.inputs['x']).toEqual({
    shape: [5, 1],
    dtype: 'float32',
    values: new Float32Array([1, 2, 3, 4, 5]),
  });
  expect(train.targets['y']?.shape).toEqual([5, 1]);
  expect(train.size).toBe(5);
  expect(validation).toBeUndefined();
});

test('the last examples validate, as many as in Keras', async () => {
  // keras.src.trainers.data_adapters.array_slicing.train_validation_split: floor(5 * (1 - 0.3)) = 3.
  const { train, validation } = await load(xy, ports, { validationSplit: 0.3 });
  expect(numbers(train)).toEqual({ x: [1, 2, 3], y: [10, 20, 30] });
  expect(numbers(validation)).toEqual({ x: [4, 5], y: [40, 50] });
});

test('`data.split` does the same', async () => {
  const { validation } = await load(xy, { ...ports, split: { validation: 0.3, by: 'end' } });
  expect(numbers(validation)).toEqual({ x: [4, 5], y: [40, 50] });
});

test('a random split parts the examples, by the seed alone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 40 }), fc.nat(), async (n, seed) => {
      const csv = `x,y\n${Array.from({ length: n }, (_, i) => `${i},${-i}`).join('\n')}`;
      const run = (): Promise<LoadedData> =>
        load(csv, { ...ports, split: { validation: 0.5, by: 'random' } }, { seed });
      const [first, again] = [await run(), await run()];
      const [train, held] = [numbers(first.train), numbers(first.validation)];
      const all = [...(train?.x ?? []), ...(held?.x ?? [])].sort((a, b) => a - b);
      expect(all).toEqual(Array.from({ length: n }, (_, i) => i));
      expect(train?.y).toEqual(train?.x.map((v) => 0 - v));
      expect(numbers(again.validation)).toEqual(held);
    }),
    { numRuns: 30 },
  );
});

test('standardize is fitted on the training part', async () => {
  // By hand: the training part 1, 2, 3 has mean 2 and population variance 2/3.
  const { train, validation, preprocessing } = await load(
    xy,
    { ...ports, inputs: { x: { columns: ['x'], standardize: true } } },
    { validationSplit: 0.3 },
  );
  const std = Math.sqrt(2 / 3);
  expect(preprocessing.inputs['x']?.statistics).toEqual({ mean: [2], std: [std] });
  expect(numbers(train)?.x).toEqual([-1 / std, 0, 1 / std].map(Math.fround));
  expect(numbers(validation)?.x).toEqual([2 / std, 3 / std].map(Math.fround));
});

test('standardized training columns have mean 0 and deviation 1', async () => {
  const value = fc.integer({ min: -1000, max: 1000 });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(value, { minLength: 2, maxLength: 30 }), async (values) => {
      const csv = `x,y\n${values.map((v) => `${v},0`).join('\n')}`;
      const { train } = await load(csv, { ...ports, inputs: { x: { column: 'x', standardize: true } } });
      const x = numbers(train)?.x ?? [];
      const mean = x.reduce((a, b) => a + b, 0) / x.length;
      const variance = x.reduce((a, b) => a + (b - mean) ** 2, 0) / x.length;
      // Float32 rounding of numbers up to 6 in size.
      expect(Math.abs(mean)).toBeLessThan(1e-6);
      expect(Math.abs(variance - 1)).toBeLessThan(1e-5);
    }),
    { numRuns: 50 },
  );
});

describe('tables', () => {
  const wide = 'p1,p2,p3,p4,y\n1,2,3,4,0\n5,6,7,8,1\n';

  test('a glob takes its columns in the order of the file; shape and scale apply', async () => {
    const data = {
      inputs: { x: { columns: ['p*'], shape: [2, 2], scale: 0.5 } },
      targets: { y: { column: 'y' } },
    };
    const { train } = await load(wide, data, { x: [2, 2] });
    expect(train.inputs['x']).toEqual({
      shape: [2, 2, 2],
      dtype: 'float32',
      values: new Float32Array([0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4]),
    });
  });

  test('columns come in the order of the spec', async () => {
    const data = { inputs: { x: { columns: ['p3', 'p1'] } }, targets: { y: { column: 'y' } } };
    expect(numbers((await load(wide, data, { x: [2] })).train)?.x).toEqual([3, 1, 7, 5]);
  });

  test('missing: drop leaves out the examples with gaps in the columns used', async () => {
    const csv = 'x,y,z\n1,10,\n,20,0\n3,NA,0\n4,40,0\n';
    const { train } = await load(csv, { ...ports, missing: 'drop' });
    expect(numbers(train)).toEqual({ x: [1, 4], y: [10, 40] });
  });

  test('JSON records and columns, and limit', async () => {
    const files = { '/project/a.json': '[{"x": 1, "y": 2}, {"x": 3, "y": 4}, {"x": 5, "y": 6}]' };
    const { train } = await loadData(section({ json: 'a.json', limit: 2, ...ports }), context(files));
    expect(numbers(train)).toEqual({ x: [1, 3], y: [2, 4] });
  });

  test('npm: finds a file of an installed package in a folder above', async () => {
    const files = { '/node_modules/@s/data/a.csv': xy };
    const { train } = await loadData(section({ csv: 'npm:@s/data/a.csv', ...ports }), context(files));
    expect(train.size).toBe(5);
  });

  test('one column is a number for each example where the model wants that', async () => {
    const { train } = await load(xy, ports, { inputs: [{ name: 'x', shape: [null], dtype: 'float32' }] });
    expect(train.inputs['x']).toEqual({
      shape: [5],
      dtype: 'float32',
      values: new Float32Array([1, 2, 3, 4, 5]),
    });
  });

  test('int32 inputs', async () => {
    const inputs = [{ name: 'x', shape: [null, 1], dtype: 'int32' as const }];
    const { train } = await load(xy, ports, { inputs });
    expect(train.inputs['x']?.values).toEqual(Int32Array.of(1, 2, 3, 4, 5));
  });
});

describe('windows', () => {
  const series = `x,y\n${Array.from({ length: 7 }, (_, i) => `${i},${10 * i}`).join('\n')}`;
  const cases: readonly [
    window: { length: number; horizon: number; stride: number },
    x: unknown,
    y: unknown,
  ][] = [
    [{ length: 3, horizon: 1, stride: 1 }, [0, 1, 2, 1, 2, 3, 2, 3, 4, 3, 4, 5], [30, 40, 50, 60]],
    [{ length: 3, horizon: 2, stride: 2 }, [0, 1, 2, 2, 3, 4], [40, 60]],
    [{ length: 3, horizon: 0, stride: 3 }, [0, 1, 2, 3, 4, 5], [20, 50]],
    [{ length: 6, horizon: 1, stride: 1 }, [0, 1, 2, 3, 4, 5], [60]],
  ];
  test.each(cases)('%j', async (window, x, y) => {
    const { train } = await load(series, { ...ports, window }, { x: [window.length, 1] });
    expect(numbers(train)).toEqual({ x, y });
    expect(train.inputs['x']?.shape).toEqual([train.size, window.length, 1]);
  });

  test('a gap drops every window that needs it', async () => {
    const csv = 'x,y\n0,0\n1,10\n,20\n3,30\n4,40\n5,50\n';
    const window = { length: 2, horizon: 1, stride: 1 };
    const { train } = await load(csv, { ...ports, window, missing: 'drop' }, { x: [2, 1] });
    expect(numbers(train)).toEqual({ x: [0, 1, 3, 4], y: [20, 50] });
  });

  test('one column has one mean, over every row that training reads', async () => {
    // Windows start at 0 and 1 (train), 2 and 3 (validation); training reads rows 0 to 4: mean 2, variance 2.
    const window = { length: 3, horizon: 1, stride: 1 };
    const data = {
      inputs: { x: { column: 'x', standardize: true } },
      targets: { y: { column: 'x', standardize: true } },
      window,
    };
    const { preprocessing } = await load(series, data, { x: [3, 1], validationSplit: 0.5 });
    expect(preprocessing.inputs['x']?.statistics).toEqual({ mean: [2], std: [Math.sqrt(2)] });
    expect(preprocessing.targets['y']?.statistics).toEqual({ mean: [2], std: [Math.sqrt(2)] });
  });
});

describe('classes', () => {
  const labelled = 'x,y\n1,b\n2,a\n3,c\n4,a\n';
  const sparse: Partial<DataContext> = { sparseTargets: new Set(['y']) };
  const target = (encode: 'oneHot' | 'index', classes?: readonly (string | number)[]) => ({
    inputs: { x: { column: 'x' } },
    targets: { y: { column: 'y', encode, ...(classes && { classes }) } },
  });

  test('oneHot, classes found and sorted', async () => {
    const { train, preprocessing } = await load(labelled, target('oneHot'), { y: [3] });
    expect(train.targets['y']).toEqual({
      shape: [4, 3],
      dtype: 'float32',
      values: new Float32Array([0, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0]),
    });
    expect(preprocessing.targets['y']?.classes).toEqual(['a', 'b', 'c']);
  });

  test('index, for sparse_categorical_crossentropy', async () => {
    const { train } = await load(labelled, target('index'), { y: [5], ...sparse });
    expect(train.targets['y']).toEqual({ shape: [4, 1], dtype: 'int32', values: Int32Array.of(1, 0, 2, 0) });
  });

  test('the order of `classes` is the order of the units', async () => {
    const { train } = await load(labelled, target('index', ['c', 'b', 'a']), { y: [3], ...sparse });
    expect(numbers(train)?.y).toEqual([1, 2, 0, 2]);
  });

  test('two classes and one unit, for binary_crossentropy', async () => {
    const { train } = await load('x,y\n1,no\n2,yes\n', target('index'), { y: [1] });
    expect(train.targets['y']).toEqual({ shape: [2, 1], dtype: 'float32', values: Float32Array.of(0, 1) });
  });

  test('numbers are sorted by value', async () => {
    const { preprocessing } = await load('x,y\n1,10\n2,9\n3,-1\n', target('oneHot'), { y: [3] });
    expect(preprocessing.targets['y']?.classes).toEqual(['-1', '9', '10']);
  });

  test('`classes` as YAML numbers match the text of a CSV', async () => {
    const { train } = await load('x,y\n1,10\n2,9\n', target('index', [9, 10]), { y: [2], ...sparse });
    expect(numbers(train)?.y).toEqual([1, 0]);
  });

  test('plain indices need no encoding', async () => {
    const { train } = await load('x,y\n1,2\n2,0\n', ports, { y: [3], ...sparse });
    expect(train.targets['y']).toEqual({ shape: [2, 1], dtype: 'int32', values: Int32Array.of(2, 0) });
  });
});
