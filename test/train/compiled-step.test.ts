import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { LoadedData } from '../../src/data/index.ts';
import { trainModel, type TrainOptions } from '../../src/train/index.ts';
import { useBackend, type Tf } from '../../src/runtime/index.ts';
import { compiled, floats, loaded, numbers, signs } from './support.ts';

/**
 * A compiled step is judged by the step that runs op by op through TensorFlow.js, from the same weights on the same
 * batches: 20 steps, the last of each epoch on a smaller batch.
 */
let tf: Tf;
beforeAll(async () => {
  tf = await useBackend('native');
});

interface Case {
  readonly name: string;
  readonly shape: readonly number[];
  readonly layers: readonly object[];
  /** Numbers below this one in place of real numbers; 0 is padding. The network gives two classes for each. */
  readonly tokens?: number;
  /** Why the step runs op by op; absent when it must be compiled. */
  readonly eager?: RegExp;
}

const out = { name: 'out', type: 'Dense', units: 2, activation: 'softmax' };
const flat = { name: 'flat', type: 'Flatten' };
const cases: readonly Case[] = [
  { name: 'Dense', shape: [3], layers: [{ name: 'a', type: 'Dense', units: 5, activation: 'relu' }, out] },
  {
    name: 'Dense, regularized and constrained',
    shape: [3],
    layers: [
      {
        name: 'a',
        type: 'Dense',
        units: 5,
        kernelRegularizer: 'l2',
        kernelConstraint: { type: 'maxNorm', maxValue: 0.5 },
      },
      out,
    ],
  },
  {
    name: 'Dense, frozen',
    shape: [3],
    layers: [{ name: 'a', type: 'Dense', units: 5, trainable: false }, out],
  },
  {
    name: 'Conv2D and MaxPooling2D',
    shape: [6, 6, 1],
    layers: [
      { name: 'a', type: 'Conv2D', filters: 3, kernelSize: 3 },
      { name: 'p', type: 'MaxPooling2D' },
      flat,
      out,
    ],
  },
  {
    name: 'Conv2D, dilated',
    shape: [6, 6, 1],
    layers: [{ name: 'a', type: 'Conv2D', filters: 3, kernelSize: 2, dilationRate: 2 }, flat, out],
  },
  {
    name: 'AveragePooling2D, same',
    shape: [5, 5, 1],
    layers: [
      { name: 'a', type: 'Conv2D', filters: 2, kernelSize: 2 },
      { name: 'p', type: 'AveragePooling2D', poolSize: 3, padding: 'same' },
      { name: 'g', type: 'GlobalAveragePooling2D' },
      out,
    ],
  },
  {
    name: 'Conv1D and MaxPooling1D',
    shape: [8, 2],
    layers: [
      { name: 'a', type: 'Conv1D', filters: 3, kernelSize: 3, padding: 'causal' },
      { name: 'p', type: 'MaxPooling1D' },
      flat,
      out,
    ],
  },
  {
    name: 'BatchNormalization',
    shape: [3],
    // Without a bias, whose gradient is 0 here: adam would make steps of the noise of rounding.
    layers: [
      { name: 'a', type: 'Dense', units: 4, useBias: false },
      { name: 'n', type: 'BatchNormalization', scale: false },
      out,
    ],
  },
  { name: 'LSTM', shape: [5, 2], layers: [{ name: 'a', type: 'LSTM', units: 3 }, out] },
  { name: 'GRU', shape: [5, 2], layers: [{ name: 'a', type: 'GRU', units: 3 }, out] },
  { name: 'SimpleRNN', shape: [5, 2], layers: [{ name: 'a', type: 'SimpleRNN', units: 3 }, out] },
  {
    name: 'Reshape and Activation',
    shape: [4],
    layers: [
      { name: 'a', type: 'Dense', units: 6 },
      { name: 'r', type: 'Reshape', targetShape: [2, 3] },
      flat,
      { name: 'act', type: 'Activation', activation: 'hardSigmoid' },
      out,
    ],
  },
  {
    name: 'Embedding, with a mask that reaches the output',
    shape: [4],
    tokens: 3,
    layers: [
      { name: 'e', type: 'Embedding', inputDim: 3, outputDim: 3, maskZero: true },
      { name: 'a', type: 'GRU', units: 3, returnSequences: true },
      out,
    ],
  },
  {
    name: 'Dense, sigmoid',
    shape: [3],
    layers: [{ name: 'out', type: 'Dense', units: 2, activation: 'sigmoid' }],
  },
  {
    name: 'Dropout',
    shape: [3],
    layers: [{ name: 'a', type: 'Dense', units: 8 }, { name: 'd', type: 'Dropout', rate: 0.5 }, out],
  },
  ...(['LSTM', 'GRU', 'SimpleRNN'] as const).map((type) => ({
    name: `${type} with dropout`,
    shape: [5, 2],
    layers: [{ name: 'a', type, units: 3, dropout: 0.3, recurrentDropout: 0.3 }, out],
  })),
];

const EXAMPLES = 4 * 8 + 5;

function dataFor({ shape, tokens }: Case): LoadedData {
  const train = signs(EXAMPLES);
  if (tokens === undefined) return loaded({ ...train, inputs: { x: numbers([EXAMPLES, ...shape], 3) } });
  const { values } = numbers([EXAMPLES, ...shape], 3);
  const x = Int32Array.from(values, (value) => Math.floor(((value + 1) / 2) * tokens));
  const classes = Array.from(x, (token) => (token === 1 ? [1, 0] : [0, 1])).flat();
  return loaded({
    ...train,
    inputs: { x: { shape: [EXAMPLES, ...shape], dtype: 'int32', values: x } },
    targets: { out: floats([EXAMPLES, ...shape, 2], classes) },
  });
}

async function run(c: Case, options: TrainOptions) {
  const spec = compiled({
    inputs: { x: { shape: c.shape, dtype: c.tokens === undefined ? 'float32' : 'int32' } },
    layers: c.layers,
    fit: { batchSize: 8, seed: 3 },
  });
  const notices: string[] = [];
  const result = await trainModel(spec, {
    backend: 'native',
    data: dataFor(c),
    epochs: 4,
    notify: (text) => void notices.push(text),
    ...options,
  });
  const weights = result.model.getWeights().map((w) => Array.from(w.dataSync()));
  result.model.dispose();
  return { history: result.history, weights, notices };
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  actual.forEach((value, i) => {
    const reference = expected[i] ?? NaN;
    expect(Math.abs(value - reference)).toBeLessThanOrEqual(1e-5 * Math.max(1, Math.abs(reference)));
  });
}

describe('20 compiled steps equal 20 steps op by op', () => {
  test.each(cases)('$name', async (c) => {
    const fast = await run(c, {});
    const slow = await run(c, { eager: true });
    expect(slow.notices).toEqual([]);
    expect(fast.notices).toEqual(c.eager === undefined ? [] : [expect.stringMatching(c.eager)]);
    fast.history.forEach((logs, i) => expectClose(Object.values(logs), Object.values(slow.history[i] ?? {})));
    fast.weights.forEach((weight, i) => expectClose(weight, slow.weights[i] ?? []));
  });
});

describe('what a compiled step leaves behind', () => {
  const temporary = process.env['TMPDIR'];
  afterEach(() => {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  });
  const dense = cases[0] ?? { name: '', shape: [], layers: [] };

  test('no tensors', async () => {
    await run(dense, {});
    const before = tf.memory().numTensors;
    await run(dense, { epochs: 20 });
    expect(tf.memory().numTensors).toBe(before);
  });

  test('no files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'widthwise-test-'));
    process.env['TMPDIR'] = folder;
    await run(dense, {});
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a run that goes on op by op when there is no room for the graph', async () => {
    process.env['TMPDIR'] = '/dev/null/nowhere';
    const { notices, history } = await run(dense, {});
    expect(notices).toEqual([expect.stringContaining('op by op')]);
    expect(history).toEqual((await run(dense, { eager: true })).history);
  });
});
