import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadData, type LoadedData } from '../../src/data/index.ts';
import { context, diagnosticsOf, section, summarize } from './helpers.ts';

function run(
  make: unknown,
  data: Parameters<typeof section>[0] = {},
  options: Parameters<typeof context>[1] = {},
): Promise<LoadedData> {
  const importModule = (): Promise<unknown> => Promise.resolve({ default: make });
  return loadData(section({ module: './m.mjs', ...data }), context({}, { importModule, ...options }));
}

const y = [[1], [2], [3], [4]];

describe('the forms of an array', () => {
  const values = [0, 1, 2, 3, 4, 5, 6, 7];
  test.each([
    [
      'nested lists',
      [
        [0, 1],
        [2, 3],
        [4, 5],
        [6, 7],
      ],
    ],
    ['a list of typed arrays', [0, 2, 4, 6].map((n) => Float64Array.of(n, n + 1))],
    ['shape and typed values', { shape: [4, 2], values: Float32Array.from(values) }],
    ['shape and bytes', { shape: [4, 2], values: Uint8Array.from(values) }],
    ['shape and a list', { shape: [4, 2], values }],
  ])('%s', async (_, x) => {
    const { train } = await run(() => ({ inputs: { x }, targets: { y } }), {}, { x: [2] });
    expect(train.inputs['x']).toEqual({ shape: [4, 2], dtype: 'float32', values: Float32Array.from(values) });
  });
});

test('the module gets the seed and may be async', async () => {
  const make = ({ seed }: { seed: number }): Promise<unknown> =>
    Promise.resolve({
      inputs: { x: [seed] },
      targets: { y: [1] },
    });
  const { train } = await run(make, {}, { seed: 42 });
  expect(train.inputs['x']).toEqual({ shape: [1, 1], dtype: 'float32', values: Float32Array.of(42) });
});

test('labels, steps and split go on as for tables', async () => {
  const make = () => ({ inputs: { x: [1, 3, 5] }, targets: { y: ['b', 'a', 'b'] } });
  const data = { inputs: { x: { standardize: true } }, targets: { y: { encode: 'oneHot' as const } } };
  const { train, validation } = await run(make, data, { y: [2], validationSplit: 0.3 });
  expect(train.inputs['x']?.values).toEqual(Float32Array.of(-1, 1));
  expect([...(train.targets['y']?.values ?? [])]).toEqual([0, 1, 1, 0]);
  expect([...(validation?.targets['y']?.values ?? [])]).toEqual([0, 1]);
});

test('statistics of an array are per entry of the last axis', async () => {
  const x = { shape: [2, 2, 2], values: [0, 10, 2, 10, 4, 30, 6, 30] };
  const data = { inputs: { x: { standardize: true } } };
  const { preprocessing } = await run(() => ({ inputs: { x }, targets: { y: [1, 2] } }), data, { x: [2, 2] });
  // Channel 0 holds 0, 2, 4, 6 (mean 3, variance 5), channel 1 10, 10, 30, 30 (mean 20, variance 100).
  expect(preprocessing.inputs['x']?.statistics).toEqual({ mean: [3, 20], std: [Math.sqrt(5), 10] });
});

test('a validation part of its own is used', async () => {
  const part = { inputs: { x: [9] }, targets: { y: [8] } };
  const { train, validation } = await run(() => ({
    inputs: { x: [1, 2] },
    targets: { y: [3, 4] },
    validation: part,
  }));
  expect(train.size).toBe(2);
  expect([...(validation?.inputs['x']?.values ?? [])]).toEqual([9]);
});

const good = { inputs: { x: [[1], [2]] }, targets: { y: [[1], [2]] } };
const bad: readonly [
  what: string,
  make: unknown,
  options: Parameters<typeof context>[1],
  errors: readonly string[],
][] = [
  ['no function', 3, {}, ['data-module-failed ./m.mjs has no function as its default export']],
  [
    'a function that throws',
    () => {
      throw new Error('no disk');
    },
    {},
    ['data-module-failed ./m.mjs failed: no disk'],
  ],
  ['nothing', () => undefined, {}, ['data-module-result ./m.mjs returned undefined']],
  ['no inputs', () => ({}), {}, ['data-module-result inputs of ./m.mjs is undefined']],
  [
    'another input',
    () => ({ ...good, inputs: { z: [1, 2] } }),
    {},
    ['data-missing-port the data have no array for input x'],
  ],
  [
    'no target',
    () => ({ inputs: good.inputs }),
    {},
    ['data-missing-port the data have no array for target y'],
  ],
  [
    'other sizes',
    () => ({ ...good, targets: { y: [[1]] } }),
    {},
    ['data-module-result ./m.mjs returned 2 examples of inputs.x and 1 of targets.y'],
  ],
  [
    'ragged lists',
    () => ({ ...good, inputs: { x: [[1], [2, 3]] } }),
    {},
    ['data-module-result inputs.x of ./m.mjs is ragged: not every list at depth 2 has 1 elements'],
  ],
  [
    'a shape that does not fit the values',
    () => ({ ...good, inputs: { x: { shape: [2, 2], values: [1, 2, 3] } } }),
    {},
    ['data-module-result inputs.x of ./m.mjs has 3 values, its shape [2, 2] asks for 4'],
  ],
  [
    'NaN',
    () => ({ ...good, inputs: { x: [[1], [NaN]] } }),
    {},
    ['data-module-result inputs.x of ./m.mjs, example 1, holds NaN, not a finite number'],
  ],
  [
    'text among numbers',
    () => ({ ...good, inputs: { x: [[1], ['2']] } }),
    {},
    ['data-module-result inputs.x of ./m.mjs, example 1, holds "2", not a finite number'],
  ],
  [
    'text for an input',
    () => ({ ...good, inputs: { x: ['a', 'b'] } }),
    {},
    ['data-not-a-number input x holds text where numbers are due'],
  ],
  [
    'a shape that the model does not want',
    () => good,
    { x: [2] },
    ['data-shape input x gets [1] for each example, the model wants [2]'],
  ],
  [
    'class indices out of range',
    () => good,
    { y: [2], sparseTargets: new Set(['y']) },
    ['data-class-index 2 in example 1 of targets.y of ./m.mjs is no class index: target y takes 0 to 1'],
  ],
  [
    'a validation part beside a split',
    () => ({ ...good, validation: good }),
    { validationSplit: 0.5 },
    ['data-split-twice `fit.validationSplit` asks for a validation part, and the module brings its own'],
  ],
  [
    'a validation part of another form',
    () => ({ ...good, validation: { inputs: { x: [[1, 2]] }, targets: { y: [1] } } }),
    {},
    ['data-shape input x has [2] for each row, the model was fitted on [1] for each example'],
  ],
];

test.each(bad)('refuses %s', async (_, make, options, errors) => {
  expect(summarize(await diagnosticsOf(() => run(make, {}, options)), '')).toEqual(errors);
});

describe('on disk', () => {
  let root = '';
  const code = 'export default ({ seed }) => ({ inputs: { x: [seed, 2] }, targets: { y: [1, 2] } });';
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'widthwise-'));
    await mkdir(join(root, 'project/specs'), { recursive: true });
    await mkdir(join(root, 'project/node_modules/p'), { recursive: true });
    await writeFile(join(root, 'project/package.json'), '{}');
    await writeFile(join(root, 'project/shared.mjs'), code);
    await writeFile(join(root, 'project/broken.mjs'), 'export default (');
    await writeFile(join(root, 'outside.mjs'), code);
    await writeFile(join(root, 'project/node_modules/p/m.mjs'), code);
    await symlink(join(root, 'outside.mjs'), join(root, 'project/specs/link.mjs'));
  });
  afterAll(() => rm(root, { recursive: true }));

  const loadFrom = (module: string): Promise<LoadedData> => {
    const { readFile: _, ...real } = context({});
    return loadData(section({ module }), { ...real, directory: join(root, 'project/specs') });
  };

  test('a module anywhere in the project runs', async () => {
    const { train } = await loadFrom('../shared.mjs');
    expect([...(train.inputs['x']?.values ?? [])]).toEqual([7, 2]);
  });

  test.each([
    ['../../outside.mjs', 'data-outside-project'],
    ['link.mjs', 'data-outside-project'],
    ['../node_modules/p/m.mjs', 'data-outside-project'],
    ['npm:p/m.mjs', 'data-file-unreadable'],
    ['absent.mjs', 'data-file-unreadable'],
    ['../broken.mjs', 'data-module-failed'],
  ])('%s is refused', async (module, code) => {
    expect((await diagnosticsOf(() => loadFrom(module))).map((d) => d.code)).toEqual([code]);
  });
});
