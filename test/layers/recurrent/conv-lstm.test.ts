import { beforeAll, describe, expect, test } from 'vitest';
import type { StepRandom } from '../../../src/layers/build-context.ts';
import { analyzeLayer } from '../../../src/layers/index.ts';
import { useBackend } from '../../../src/runtime/index.ts';
import type { TensorSpec } from '../../../src/spec/tensor.ts';
import { build, callOf, difference, tf } from '../support.ts';

const sizes = { filters: 2, kernelSize: [2, 2], recurrentActivation: 'sigmoid' } as const;
const stock = (args: Partial<Parameters<typeof tf.layers.convLstm2d>[0]>) =>
  tf.layers.convLstm2d({ ...sizes, kernelSize: [2, 2], ...args });
const x = () => tf.randomUniform([2, 3, 4, 5, 2], -1, 1, 'float32', 1);

describe('what is said of ConvLSTM2D of tf.layers', () => {
  beforeAll(() => tf.setBackend('cpu'));

  test('it fails where steps are masked', () => {
    const masked = () => stock({}).apply(x(), { mask: tf.ones([2, 3], 'bool') });
    expect(masked).toThrow('must match length of perm');
  });

  test('it has no gradient when dilated', () => {
    const layer = stock({ dilationRate: [2, 2] });
    const loss = () => tf.sum<tf.Scalar>(layer.apply(x()) as tf.Tensor);
    loss();
    expect(() => tf.variableGrads(loss)).toThrow('dilation rates greater than 1 are not yet supported');
  });

  test('it fails with first states', () => {
    const state = () => tf.input({ shape: [3, 4, 2] });
    expect(() => stock({}).apply([tf.input({ shape: [3, 4, 5, 2] }), state(), state()])).toThrow(TypeError);
  });

  test('it fails on wasm with the channels first', async () => {
    const images = tf.zeros([1, 2, 2, 4, 5]);
    const run = () => (stock({ dataFormat: 'channelsFirst' }).apply(images) as tf.Tensor).dataSync();
    expect(run).not.toThrow();
    await useBackend('wasm');
    expect(run).toThrow('channelsFirst');
    await tf.setBackend('cpu');
  });
});

describe('the name in a file', () => {
  beforeAll(() => tf.setBackend('cpu'));
  const layer = (args: object) => build(callOf('ConvLSTM2D', { ...sizes, ...args }));

  test('is that of tf.layers where it predicts the same', () => {
    const made = layer({ dilationRate: [2, 1], dropout: 0.5 });
    made.apply(tf.input({ shape: [3, 4, 5, 2] }));
    expect(made.getClassName()).toBe('ConvLSTM2D');
    const plain = stock({ dilationRate: [2, 1] });
    const input = x();
    plain.apply(input);
    plain.setWeights(made.getWeights());
    const [ours, theirs] = [made, plain].map((each) => each.apply(input) as tf.Tensor);
    expect(difference(ours?.dataSync() ?? [], Array.from(theirs?.dataSync() ?? []))).toBeLessThan(1e-6);
  });

  test('is ours with the channels first, with first states and behind a mask', () => {
    const first = layer({ dataFormat: 'channelsFirst' });
    expect(first.getClassName()).toBe('WidthwiseConvLSTM2D');
    const fed = layer({});
    const state = () => tf.input({ shape: [3, 4, 2] });
    fed.apply([tf.input({ shape: [3, 4, 5, 2] }), state(), state()]);
    expect(fed.getClassName()).toBe('WidthwiseConvLSTM2D');
    const masked = layer({ padding: 'same' });
    masked.apply(build(callOf('Masking'), { name: 'm' }).apply(tf.input({ shape: [3, 4, 5, 2] })));
    expect(masked.getClassName()).toBe('WidthwiseConvLSTM2D');
  });
});

describe('first states', () => {
  const spec = (...shape: (number | null)[]): TensorSpec => ({ shape, dtype: 'float32' });
  const read = (...states: readonly TensorSpec[]) =>
    analyzeLayer(callOf('ConvLSTM2D', sizes), [spec(null, 3, 4, 5, 2), ...states], []);

  test('have the size of the output', () => {
    expect(read(spec(null, 3, 4, 2), spec(null, 3, 4, 2))).not.toHaveProperty('message');
  });

  test('of another size are refused', () => {
    expect(read(spec(null, 3, 4, 2), spec(null, 4, 5, 2))).toEqual({
      message: 'state 1 of ConvLSTM2D is [null, 3, 4, 2], but initialState gives [null, 4, 5, 2]',
      arg: 'initialState',
    });
  });

  test('are two', () => {
    expect(read(spec(null, 3, 4, 2))).toEqual({
      message: 'ConvLSTM2D has 2 states, but initialState gives 1',
      arg: 'initialState',
    });
  });
});

describe.each([
  ['ConvLSTM1D', [2], [3, 5, 2]],
  ['ConvLSTM2D', [2, 2], [3, 4, 5, 2]],
  ['ConvLSTM3D', [2, 1, 2], [3, 2, 4, 5, 2]],
] as const)('dropout of %s', (type, kernelSize, shape) => {
  beforeAll(() => tf.setBackend('cpu'));
  const args: object = { filters: 2, kernelSize, dropout: 0.4, recurrentDropout: 0.4 };
  const run = (random: StepRandom, training = true) => {
    const layer = build(callOf(type, args), { name: 'rnn', random });
    return Array.from((layer.apply(tf.ones([2, ...shape]), { training }) as tf.Tensor).dataSync());
  };

  test('depends on seed and step alone', () => {
    expect(run({ seed: 1, step: 2 })).toEqual(run({ seed: 1, step: 2 }));
    expect(run({ seed: 1, step: 2 })).not.toEqual(run({ seed: 1, step: 3 }));
  });

  test('keeps no tensors', () => {
    const layer = build(callOf(type, args));
    const input = tf.ones([2, ...shape]);
    const call = () => tf.dispose(layer.apply(input, { training: true }) as tf.Tensor);
    call();
    const before = tf.memory().numTensors;
    call();
    expect(tf.memory().numTensors).toBe(before);
  });
});
