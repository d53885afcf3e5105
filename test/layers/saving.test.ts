import { beforeAll, describe, expect, test } from 'vitest';
import { correctedActivations } from '../../src/layers/corrected/activations.ts';
import { registerLayers } from '../../src/layers/corrected/index.ts';
import type { Activation } from '../../src/spec/generated/classes.ts';
import type { TensorSpec } from '../../src/spec/tensor.ts';
import { artifactsOf, example, modelFor, savedCalls } from './saved-model.ts';
import { callOf, difference, tf, wantsPositive } from './support.ts';
import type { LayerArgs, LayerType } from '../../src/spec/generated/layers.ts';

beforeAll(() => tf.setBackend('cpu'));

interface Saved {
  readonly type: LayerType;
  readonly args: Partial<LayerArgs[LayerType]>;
  readonly shapes: readonly (number | null)[][];
  /** The class name in the file. */
  readonly as: string;
}

/** Layers that plain TensorFlow.js loads: it has the class, and it computes the same. */
const plain: readonly Saved[] = [
  { type: 'Dropout', args: { rate: 0.5, noiseShape: [null, 1], seed: 3 }, shapes: [[4]], as: 'Dropout' },
  { type: 'BatchNormalization', args: { scale: false }, shapes: [[4]], as: 'BatchNormalization' },
  { type: 'BatchNormalization', args: { axis: 3 }, shapes: [[3, 2, 4]], as: 'BatchNormalization' },
  {
    type: 'Conv1D',
    args: { filters: 2, kernelSize: [2], dilationRate: [2] },
    shapes: [[6, 3]],
    as: 'Conv1D',
  },
  {
    type: 'Conv2D',
    args: { filters: 2, kernelSize: [2, 2], dilationRate: [2, 1] },
    shapes: [[5, 5, 3]],
    as: 'Conv2D',
  },
  {
    type: 'AveragePooling2D',
    args: { poolSize: [2, 2], padding: 'same' },
    shapes: [[5, 5, 3]],
    as: 'AveragePooling2D',
  },
  { type: 'Flatten', args: {}, shapes: [[3, 2]], as: 'Flatten' },
  { type: 'Flatten', args: { dataFormat: 'channelsFirst' }, shapes: [[3, 2]], as: 'Flatten' },
  { type: 'Flatten', args: {}, shapes: [[4]], as: 'Reshape' },
  { type: 'Flatten', args: {}, shapes: [[null, 2]], as: 'Reshape' },
  { type: 'Reshape', args: { targetShape: [2, -1] }, shapes: [[6]], as: 'Reshape' },
  { type: 'Reshape', args: { targetShape: [-1, 2] }, shapes: [[null, 2]], as: 'Reshape' },
  {
    type: 'Concatenate',
    args: { axis: -2 },
    shapes: [
      [2, 3],
      [1, 3],
    ],
    as: 'Concatenate',
  },
  { type: 'Add', args: {}, shapes: [[2, 3], [3]], as: 'Add' },
  { type: 'GRU', args: { units: 2, resetAfter: false, dropout: 0.5 }, shapes: [[4, 3]], as: 'GRU' },
  { type: 'LSTM', args: { units: 2, recurrentDropout: 0.5 }, shapes: [[4, 3]], as: 'LSTM' },
  { type: 'SimpleRNN', args: { units: 2, dropout: 0.5 }, shapes: [[4, 3]], as: 'SimpleRNN' },
];

/** Layers that plain TensorFlow.js has not: it needs `registerLayers`. */
const own: readonly Saved[] = [
  { type: 'GRU', args: { units: 2, returnSequences: true }, shapes: [[4, 3]], as: 'WidthwiseGRU' },
  {
    type: 'Conv1D',
    args: { filters: 2, kernelSize: [2], padding: 'causal' },
    shapes: [[6, 3]],
    as: 'WidthwiseConv1D',
  },
  {
    type: 'Conv1D',
    args: { filters: 2, kernelSize: [2], dataFormat: 'channelsFirst' },
    shapes: [[3, 6]],
    as: 'WidthwiseConv1D',
  },
  { type: 'BatchNormalization', args: { axis: 1 }, shapes: [[3, 4]], as: 'WidthwiseBatchNormalization' },
  {
    type: 'GlobalAveragePooling2D',
    args: { keepdims: true },
    shapes: [[3, 4, 2]],
    as: 'WidthwiseGlobalAveragePooling2D',
  },
  { type: 'Flatten', args: { dataFormat: 'channelsFirst' }, shapes: [[null, 2]], as: 'WidthwiseFlatten' },
];

describe('plain TensorFlow.js loads', () => {
  test.each(plain)('$type $args as $as', async (saved) => {
    await expectSameAfterLoading(saved);
  });
});

describe('once registered, TensorFlow.js loads', () => {
  test.each(own)('not yet: $type $args as $as', async ({ type, args, shapes, as }) => {
    const inputs = shapes.map((shape) => ({ shape: [null, ...shape], dtype: 'float32' }) as const);
    await expect(load(modelFor(callOf(type, args), inputs))).rejects.toThrow(`Unknown layer: ${as}`);
  });

  test.each(own)('$type $args as $as', async (saved) => {
    registerLayers(tf);
    await expectSameAfterLoading(saved);
  });

  test.each(Object.keys(correctedActivations) as Activation[])('activation %s', async (activation) => {
    const as = activation === 'glu' ? 'WidthwiseGlu' : 'Activation';
    await expectSameAfterLoading({ type: 'Activation', args: { activation }, shapes: [[6]], as });
  });

  test('hard sigmoid', async () => {
    await expectSameAfterLoading({
      type: 'LSTM',
      args: { units: 2, recurrentActivation: 'hardSigmoid' },
      shapes: [[4, 3]],
      as: 'LSTM',
    });
  });
});

describe('every layer comes back from a file', () => {
  test.each(savedCalls)('$title', async ({ call, inputs, ports }) => {
    registerLayers(tf);
    await expectSame(modelFor(call, inputs, ports), inputs, wantsPositive(call));
  });
});

async function expectSameAfterLoading({ type, args, shapes, as }: Saved): Promise<void> {
  const inputs = shapes.map((shape) => ({ shape: [null, ...shape], dtype: 'float32' }) as const);
  const model = modelFor(callOf(type, args), inputs);
  expect(model.layers.at(-1)?.getClassName()).toBe(as);
  await expectSame(model, inputs);
}

/** `positive`: where numbers below 0 have no result. */
async function expectSame(
  model: tf.LayersModel,
  specs: readonly TensorSpec[],
  positive = false,
): Promise<void> {
  const loaded = await load(model);
  const inputs = specs.map(({ shape, dtype }, i) => {
    const x = example(shape, dtype, i);
    return positive ? tf.abs(x) : x;
  });
  const [expected = [], actual = []] = [model, loaded].map((m) => [m.predict(inputs)].flat());
  expect(actual.map((y) => y.shape)).toEqual(expected.map((y) => y.shape));
  expect(loaded.outputs.map((output) => output.shape)).toEqual(model.outputs.map((output) => output.shape));
  for (const [i, y] of expected.entries()) {
    expect(difference(actual[i]?.dataSync() ?? [], Array.from(y.dataSync()))).toBeLessThan(1e-6);
  }
}

/** A model written and read as `model.save` and `tf.loadLayersModel` do. */
async function load(model: tf.LayersModel): Promise<tf.LayersModel> {
  return tf.loadLayersModel(tf.io.fromMemory(await artifactsOf(model)));
}
