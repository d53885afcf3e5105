import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tensor } from '@tensorflow/tfjs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildModel } from '../../src/build/index.ts';
import { gather, type Dataset, type LoadedData, type NdArray } from '../../src/data/index.ts';
import { evaluateModel, predictModel, trainModel, type TrainOptions } from '../../src/train/index.ts';
import { useBackend, type Tf } from '../../src/runtime/index.ts';
import { compiled, floats, loaded, numbers, signs } from './support.ts';

/**
 * A compiled step is judged by the step that runs op by op through TensorFlow.js, from the same weights on the same
 * batches: 20 steps, the last of each epoch on a smaller batch, and all batches measured after each epoch.
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
    name: 'DepthwiseConv2D, dilated, and groups',
    shape: [6, 6, 2],
    layers: [
      { name: 'a', type: 'DepthwiseConv2D', kernelSize: 2, dilationRate: 2 },
      { name: 'p', type: 'PReLU', sharedAxes: [1, 2], alphaInitializer: 'ones' },
      { name: 'b', type: 'Conv2D', filters: 4, kernelSize: 2, groups: 2, activityRegularizer: 'l2' },
      { name: 's', type: 'Softmax', axis: 1 },
      { name: 'm', type: 'Maximum', inputs: ['s', 'b'] },
      flat,
      out,
    ],
  },
  {
    name: 'resizing, pooling and padding',
    shape: [6, 5, 2],
    layers: [
      { name: 'a', type: 'Conv2D', filters: 2, kernelSize: 2 },
      { name: 'u', type: 'UpSampling2D', interpolation: 'bilinear' },
      { name: 'z', type: 'ZeroPadding2D' },
      { name: 'c', type: 'CenterCrop', height: 6, width: 5 },
      { name: 'p', type: 'AdaptiveMaxPooling2D', outputSize: [3, 4] },
      { name: 'l', type: 'ActivityRegularization', l2: 0.1 },
      { name: 'g', type: 'GlobalMaxPooling2D', keepdims: true },
      flat,
      out,
    ],
  },
  {
    name: 'separable, transposed and three-dimensional convolutions',
    shape: [6, 5, 2],
    layers: [
      { name: 'a', type: 'SeparableConv2D', filters: 3, kernelSize: 2, dilationRate: 2 },
      { name: 'b', type: 'Conv2DTranspose', filters: 2, kernelSize: 2, strides: 2, outputPadding: 1 },
      { name: 'r', type: 'Reshape', targetShape: [3, 3, 7, 2] },
      { name: 'c', type: 'Conv3D', filters: 2, kernelSize: 2 },
      { name: 'd', type: 'Conv3DTranspose', filters: 1, kernelSize: 2, strides: 2 },
      flat,
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
  ...['LSTM', 'GRU', 'SimpleRNN'].map((type) => ({
    name: `${type} over masked steps, there and back, and cells on cells`,
    shape: [6],
    tokens: 3,
    layers: [
      { name: 'e', type: 'Embedding', inputDim: 3, outputDim: 3, maskZero: true },
      { name: 'b', type: 'Bidirectional', layer: { type, units: 3, returnSequences: true } },
      {
        name: 'a',
        type: 'RNN',
        goBackwards: true,
        returnSequences: true,
        cell: [
          { type: `${type}Cell`, units: 4 },
          { type: 'GRUCell', units: 2 },
        ],
      },
      out,
    ],
  })),
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

function dataFor(c: Case): LoadedData {
  const examples = examplesFor(c);
  return loaded(examples, examples);
}

function examplesFor({ shape, tokens }: Case): Dataset {
  const train = signs(EXAMPLES);
  if (tokens === undefined) return { ...train, inputs: { x: numbers([EXAMPLES, ...shape], 3) } };
  const { values } = numbers([EXAMPLES, ...shape], 3);
  const x = Int32Array.from(values, (value) => Math.floor(((value + 1) / 2) * tokens));
  const classes = Array.from(x, (token) => (token === 1 ? [1, 0] : [0, 1])).flat();
  return {
    ...train,
    inputs: { x: { shape: [EXAMPLES, ...shape], dtype: 'int32', values: x } },
    targets: { out: floats([EXAMPLES, ...shape, 2], classes) },
  };
}

function specOf({ shape, layers, tokens }: Case) {
  return compiled({
    inputs: { x: { shape, dtype: tokens === undefined ? 'float32' : 'int32' } },
    layers,
    fit: { batchSize: 8, seed: 3 },
  });
}

/** The first `size` examples, beginning again at the end. */
function gatherRows(array: NdArray, size: number): NdArray {
  const rows = Uint32Array.from({ length: size }, (_, i) => i % (array.shape[0] ?? 1));
  return gather({ inputs: { x: array }, targets: {}, size: array.shape[0] ?? 0 }, rows).inputs['x'] ?? array;
}

async function run(c: Case, options: TrainOptions) {
  const spec = specOf(c);
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

const named = (name: string) =>
  cases.find((each) => each.name === name) ?? { name: '', shape: [], layers: [] };
const dense = named('Dense');
/** One that TensorFlow runs: its graph has an op that is not among those of fused graphs. */
/** TensorFlow's session runs it. */
const deep = named('separable, transposed and three-dimensional convolutions');

describe('20 compiled steps equal 20 steps op by op', () => {
  test.each(cases)('$name', async (c) => {
    const fast = await run(c, {});
    const slow = await run(c, { eager: true });
    expect(slow.notices).toEqual([]);
    expect(fast.notices).toEqual([]);
    fast.history.forEach((logs, i) => expectClose(Object.values(logs), Object.values(slow.history[i] ?? {})));
    fast.weights.forEach((weight, i) => expectClose(weight, slow.weights[i] ?? []));
  });
});

describe('a compiled forward pass', () => {
  const size = 12 * 4 + 3;
  const notices: string[] = [];
  const notify = (text: string) => void notices.push(text);

  test.each(cases)('predicts as op by op: $name', async (c) => {
    const spec = specOf(c);
    const model = await buildModel(spec, { backend: 'native' });
    const { x } = dataFor(c).train.inputs;
    if (x === undefined) throw new Error('no input');
    const inputs = { x: gatherRows(x, size) };
    const before = tf.memory().numTensors;
    const { outputs } = await predictModel({ tf, model, inputs, batchSize: 4, notify });
    expect(tf.memory().numTensors).toBe(before);
    const expected = tf.tidy(() => {
      const all = tf.tensor(inputs.x.values, [...inputs.x.shape], inputs.x.dtype);
      return Array.from((model.predict(all) as Tensor).dataSync());
    });
    expectClose(Array.from(outputs['out']?.values ?? []), expected);
    expect(notices).toEqual([]);
    model.dispose();
  });

  test('measures as op by op', async () => {
    const spec = specOf(dense);
    const { model } = await trainModel(spec, { tf, data: dataFor(dense), epochs: 1 });
    const data = dataFor(dense).train;
    const many = await evaluateModel(spec, { tf, model, data, batchSize: 4, notify });
    const one = await evaluateModel(spec, { tf, model, data, batchSize: data.size, notify });
    expectClose(Object.values(many.logs), Object.values(one.logs));
    expect(notices).toEqual([]);
    model.dispose();
  });
});

describe('what a compiled step leaves behind', () => {
  const temporary = process.env['TMPDIR'];
  afterEach(() => {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  });
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
    const { notices, history } = await run(deep, {});
    expect(notices).toEqual([
      expect.stringContaining('training step'),
      expect.stringContaining('validation'),
    ]);
    expect(history).toEqual((await run(deep, { eager: true })).history);
  });
});
