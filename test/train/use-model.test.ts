import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildModel } from '../../src/build/index.ts';
import { compileSpec } from '../../src/compile.ts';
import { activeBackend, useBackend } from '../../src/runtime/index.ts';
import { evaluateModel, predictModel, trainModel } from '../../src/train/index.ts';
import { compiled, cpu, loaded, numbers, specText } from './support.ts';

const tf = await cpu();
const directory = mkdtempSync(join(tmpdir(), 'widthwise-train-'));
const saved = join(directory, 'model');

/** y is 10 + 2 a - b, in a CSV file. */
const rows = Array.from({ length: 40 }, (_, i) => ({ a: (i * 7) % 11, b: (i * 5) % 13 }));
const csv = ['a,b,y', ...rows.map(({ a, b }) => `${a},${b},${10 + 2 * a - b}`)].join('\n');
writeFileSync(join(directory, 'rows.csv'), csv);

const spec = compileSpec(
  specText({
    inputs: { x: { shape: [2] } },
    layers: [{ name: 'out', type: 'Dense', units: 1 }],
    compile: { optimizer: { type: 'adam', learningRate: 0.1 }, loss: 'mse', metrics: ['r2_score'] },
    data: {
      csv: './rows.csv',
      inputs: { x: { columns: ['a', 'b'], standardize: true } },
      targets: { out: { column: 'y', standardize: true } },
    },
    fit: { epochs: 60, batchSize: 8, validationSplit: 0.25 },
  }),
  { path: join(directory, 'model.yaml') },
);

describe('from a CSV file to predictions', () => {
  test('trains, saves, evaluates and predicts in the units of the data', async () => {
    const result = await trainModel(spec, { tf, directory: saved });
    expect(result.logs['val_r2_score']).toBeGreaterThan(0.99);

    const evaluated = await evaluateModel(spec, { tf, directory: saved });
    expect(evaluated).toEqual({
      logs: { loss: result.logs['val_loss'], r2_score: result.logs['val_r2_score'] },
      on: 'validation',
      examples: 10,
      backend: 'cpu',
    });

    const source = {
      kind: 'rows',
      rows: [
        { a: 4, b: 2 },
        { a: 0, b: 12 },
      ],
    } as const;
    const { predictions, outputs, examples } = await predictModel({ tf, directory: saved, source });
    expect(examples).toBe(2);
    expect(outputs['out']?.shape).toEqual([2, 1]);
    const values = predictions?.['out']?.map((p) => (p.kind === 'values' ? p.values[0] : undefined));
    expect(values?.[0]).toBeCloseTo(16, 0);
    expect(values?.[1]).toBeCloseTo(-2, 0);
  });

  test('evaluates on another file with the statistics of the training', async () => {
    const other = { kind: 'csv', text: csv } as const;
    const { on, examples, logs } = await evaluateModel(spec, { tf, directory: saved, source: other });
    expect({ on, examples }).toEqual({ on: 'given', examples: 40 });
    expect(logs['r2_score']).toBeGreaterThan(0.99);
  });

  test('of no examples gives no outputs, in their shape', async () => {
    const { outputs, examples } = await predictModel({
      tf,
      directory: saved,
      inputs: { x: numbers([0, 2], 1) },
    });
    expect([outputs, examples]).toMatchObject([{ out: { shape: [0, 1] } }, 0]);
  });

  test('predicts from arrays, in batches', async () => {
    const inputs = { x: numbers([70, 2], 1) };
    const whole = await predictModel({ tf, directory: saved, inputs, batchSize: 70 });
    const pieces = await predictModel({ tf, directory: saved, inputs });
    expect(pieces.outputs).toEqual(whole.outputs);
  });

  test('takes arrays as they stand for a model without preprocessing', async () => {
    const text = specText({
      inputs: { x: { shape: [2] }, id: { shape: [1], dtype: 'int32' } },
      layers: [
        { name: 'row', type: 'Embedding', inputs: 'id', inputDim: 9, outputDim: 2 },
        { name: 'flat', type: 'Flatten' },
        { name: 'out', type: 'Add', inputs: ['x', 'flat'] },
      ],
    });
    const model = await buildModel(compileSpec(text), { tf });
    const table = Array.from({ length: 18 }, (_, i) => i / 4);
    model.getLayer('row').setWeights([tf.tensor2d(table, [9, 2])]);
    const predicted = (x: unknown, id: unknown) =>
      predictModel({ tf, model, source: { kind: 'arrays', value: { inputs: { x, id } } } });
    const x = [
      [1, 2],
      [3, 4],
    ];
    const { outputs, predictions, examples } = await predicted(x, [[8], [0]]);
    // By hand: the rows 8 and 0 of the embedding are 4, 4.25 and 0, 0.25.
    expect([...(outputs['out']?.values ?? [])]).toEqual([5, 6.25, 3, 4.25]);
    expect([predictions, examples]).toEqual([undefined, 2]);
    await expect(predicted(x, [[8], [0.5]])).rejects.toThrow('input id is int32, but is given 0.5');
    await expect(predicted(x, [['a'], ['b']])).rejects.toThrow('saved without its preprocessing');
    await expect(predicted([[1]], [[1]])).rejects.toThrow('input x');
    model.dispose();
  });

  test('leaves no tensors behind', async () => {
    const before = tf.memory().numTensors;
    await evaluateModel(spec, { tf, directory: saved });
    await predictModel({ tf, directory: saved, inputs: { x: numbers([3, 2], 1) } });
    expect(tf.memory().numTensors).toBe(before);
  });
});

describe('the wasm backend', () => {
  afterAll(() => useBackend('cpu'));

  const image = { inputs: { x: { shape: [4, 4, 1] } } };
  const conv = { name: 'conv', type: 'Conv2D', filters: 2, kernelSize: 2 };
  const end = [
    { name: 'flat', type: 'Flatten' },
    { name: 'out', type: 'Dense', units: 1 },
  ];
  const compile = { optimizer: 'sgd', loss: 'mse' };
  const data = loaded({
    inputs: { x: numbers([4, 4, 4, 1], 1) },
    targets: { out: numbers([4, 1], 2) },
    size: 4,
  });

  test('gives way to cpu where it has no gradient, and says so once', async () => {
    const notices: string[] = [];
    const notify = (message: string) => notices.push(message);
    const parts = { ...image, layers: [conv, ...end], compile };
    const { backend } = await trainModel(compiled(parts), { backend: 'wasm', data, notify });
    expect(backend).toBe('cpu');
    expect(notices).toEqual([
      'training on the cpu backend: the wasm backend has no gradient of Conv2D (layer "conv"); for speed run `npx widthwise setup`',
    ]);
  });

  test('trains what it can', async () => {
    const notices: string[] = [];
    const parts = { ...image, layers: end, compile };
    const { backend } = await trainModel(compiled(parts), {
      backend: 'wasm',
      data,
      notify: (m) => notices.push(m),
    });
    expect({ backend, notices, active: activeBackend(tf) }).toEqual({
      backend: 'wasm',
      notices: [],
      active: 'wasm',
    });
  });
});
