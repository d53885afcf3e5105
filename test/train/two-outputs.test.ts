import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileSpec } from '../../src/compile.ts';
import { evaluateModel, predictModel, trainModel } from '../../src/train/index.ts';
import { compiled, cpu, loaded, numbers, specText } from './support.ts';

const tf = await cpu();
const directory = join(mkdtempSync(join(tmpdir(), 'widthwise-train-')), 'model');
const size = 12;

/** The last output of an LSTM, its name, and its carry state, the third output of the layer. */
const spec = compiled({
  inputs: { x: { shape: [4, 2] } },
  layers: [{ name: 'rnn', type: 'LSTM', units: 3, returnState: true }],
  outputs: ['rnn', 'rnn:2'],
  compile: { optimizer: { type: 'adam', learningRate: 0.05 }, loss: 'mse', metrics: ['mae'] },
  fit: { epochs: 2, batchSize: 5 },
});
const x = numbers([size, 4, 2], 1);
const data = { inputs: { x }, targets: { rnn: numbers([size, 3], 2), 'rnn:2': numbers([size, 3], 3) }, size };

describe('two outputs of one layer', () => {
  test('have names of their own in the numbers of training', async () => {
    const { logs } = await trainModel(spec, { tf, data: loaded(data), directory });
    const names = ['rnn_loss', 'rnn_mae', 'rnn:2_loss', 'rnn:2_mae'];
    expect(Object.keys(logs)).toEqual(['loss', ...names]);
  });

  test('have targets of their own', async () => {
    const { logs } = await evaluateModel(spec, { tf, directory, data });
    const { outputs } = await predictModel({ tf, directory, inputs: { x } });
    expect(Object.keys(outputs)).toEqual(['rnn', 'rnn:2']);
    for (const name of ['rnn', 'rnn:2'] as const) {
      const found = outputs[name]?.values ?? [];
      const errors = Array.from(data.targets[name].values, (y, i) => (y - (found[i] ?? Number.NaN)) ** 2);
      expect(logs[`${name}_loss`]).toBeCloseTo(errors.reduce((a, b) => a + b, 0) / errors.length, 5);
    }
  });

  test('are told apart in the data section', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'widthwise-train-'));
    const rows = Array.from({ length: 8 }, (_, i) => [i, 7 - i, i % 3, i % 2, i / 8, -1].join());
    writeFileSync(join(folder, 'rows.csv'), ['a,b,c,d,h,s', ...rows].join('\n'));
    const fromTable = compileSpec(
      specText({
        inputs: { x: { shape: [2, 2] } },
        layers: [{ name: 'rnn', type: 'LSTM', units: 1, returnState: true, kernelInitializer: 'zeros' }],
        outputs: ['rnn', 'rnn:2'],
        compile: { optimizer: { type: 'sgd', learningRate: 1e-30 }, loss: 'mse' },
        data: {
          csv: './rows.csv',
          inputs: { x: { columns: ['a', 'b', 'c', 'd'], shape: [2, 2] } },
          targets: { rnn: { column: 'h' }, 'rnn:2': { column: 's' } },
        },
        fit: { epochs: 1, batchSize: 8 },
      }),
      { path: join(folder, 'model.yaml') },
    );
    const { logs } = await trainModel(fromTable, { tf });
    // With a kernel of 0 the LSTM makes 0 of everything, so each loss is the mean square of its own column.
    expect(logs['rnn_loss']).toBeCloseTo((0 + 1 + 4 + 9 + 16 + 25 + 36 + 49) / 64 / 8, 6);
    expect(logs['rnn:2_loss']).toBeCloseTo(1, 6);
  });
});

test('an output that is neither trained nor measured needs no targets', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'widthwise-train-'));
  writeFileSync(join(folder, 'rows.csv'), 'a,b,y\n1,2,3\n2,3,4\n3,4,5\n');
  const text = specText({
    inputs: { x: { shape: [2] } },
    layers: [
      { name: 'code', type: 'Dense', units: 2, kernelInitializer: 'zeros' },
      { name: 'sum', type: 'Dense', units: 1 },
    ],
    outputs: ['code', 'sum'],
    compile: {
      optimizer: { type: 'sgd', learningRate: 1e-30 },
      loss: { sum: 'mse' },
      lossWeights: { sum: 2 },
    },
    data: { csv: './rows.csv', inputs: { x: { columns: ['a', 'b'] } }, targets: { sum: { column: 'y' } } },
    fit: { epochs: 1, batchSize: 3 },
  });
  const { logs } = await trainModel(compileSpec(text, { path: join(folder, 'model.yaml') }), { tf });
  // The network gives 0: twice the mean of 9, 16 and 25, and no number for the single loss by itself.
  expect(logs).toEqual({ loss: expect.closeTo((2 * 50) / 3, 4) });
});
