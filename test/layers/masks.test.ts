import { beforeAll, describe, expect, test } from 'vitest';
import { build, callOf, difference, tf } from './support.ts';

beforeAll(() => tf.setBackend('cpu'));

const tokens = () =>
  tf.tensor2d(
    [
      [1, 2, 0, 0],
      [3, 0, 4, 1],
    ],
    [2, 4],
    'int32',
  );

describe('masks', () => {
  test('one branch does not see the mask of another', () => {
    const text = tf.input({ shape: [4], dtype: 'int32' });
    const series = tf.input({ shape: [4, 2] });
    const embedded = build(callOf('Embedding', { inputDim: 5, outputDim: 3, maskZero: true }), {
      name: 'a',
    }).apply(text);
    const read = build(callOf('LSTM', { units: 2 }), { name: 'b' }).apply(embedded) as tf.SymbolicTensor;
    const lstm = build(callOf('LSTM', { units: 2 }), { name: 'c' });
    const forecast = lstm.apply(series) as tf.SymbolicTensor;
    const model = tf.model({ inputs: [text, series], outputs: [read, forecast] });

    const x = tf.randomUniform([2, 4, 2], -1, 1, 'float32', 1);
    const [, actual] = model.predict([tokens(), x]) as tf.Tensor[];
    const alone = lstm.call(x, {}) as tf.Tensor;
    expect(difference(actual?.dataSync() ?? [], Array.from(alone.dataSync()))).toBe(0);
  });

  // Keras drops the mask at layers that do not support it, with a warning.
  test.each([
    callOf('Flatten'),
    callOf('Reshape', { targetShape: [3, 4] }),
    callOf('Conv1D', { filters: 2, kernelSize: [2] }),
  ])('$type drops a mask', (call) => {
    const input = tf.input({ shape: [4], dtype: 'int32' });
    const embedded = build(callOf('Embedding', { inputDim: 5, outputDim: 3, maskZero: true }), {
      name: 'a',
    }).apply(input);
    const model = tf.model({
      inputs: input,
      outputs: build(call, { name: 'b' }).apply(embedded) as tf.SymbolicTensor,
    });
    expect((model.predict(tokens()) as tf.Tensor).shape[0]).toBe(2);
  });

  const some = () => tf.tensor2d([[1, 0, 1]], [1, 3], 'bool');
  const others = () => tf.tensor2d([[1, 1, 0]], [1, 3], 'bool');
  const values = () => tf.ones([1, 3, 2]);

  // keras/src/layers/merging/base_merge.py, compute_mask: the masks or-ed, none if an input has none.
  test('Add keeps what any of its masks keeps, and none if an input has none', () => {
    const layer = build(callOf('Add'));
    expect(bits(layer.computeMask([values(), values()], [some(), others()]))).toEqual([1, 1, 1]);
    expect(layer.computeMask([values(), values()], [some(), none])).toBeNull();
  });

  // keras/src/layers/merging/concatenate.py, compute_mask: masks joined along the axis, an input without one all ones.
  test('Concatenate joins masks along its axis', () => {
    const along = (axis: number) => {
      const layer = build(callOf('Concatenate', { axis }));
      layer.apply([tf.input({ shape: [3, 2] }), tf.input({ shape: [3, 2] })]);
      return layer;
    };
    expect(bits(along(1).computeMask([values(), values()], [some(), others()]))).toEqual([1, 0, 1, 1, 1, 0]);
    expect(bits(along(-1).computeMask([values(), values()], [some(), some()]))).toEqual([1, 0, 1]);
    expect(bits(along(1).computeMask([values(), values()], [some(), none]))).toEqual([1, 0, 1, 1, 1, 1]);
    expect(along(1).computeMask([values(), values()], [none, none])).toBeNull();
  });
});

/** tf.layers hands over null for an input without a mask, whatever its types say. */
const none = null as never;

function bits(mask: tf.Tensor | tf.Tensor[]): number[] {
  return [mask].flat().flatMap((m) => Array.from(m.dataSync()));
}

// The tag that tells an attention layer of the mask was lost when a layer beside it handed the same tensor on.
test('a layer that changes nothing leaves its input the mask that an attention layer reads', () => {
  const tokensIn = tf.input({ shape: [4], dtype: 'int32' });
  const embedded = build(callOf('Embedding', { inputDim: 5, outputDim: 3, maskZero: true }), {
    name: 'words',
  }).apply(tokensIn) as tf.SymbolicTensor;
  const same = build(callOf('Activation', { activation: 'linear' }), { name: 'same' }).apply(embedded);
  const ports = ['query', 'value'];
  const attended = (inputs: tf.SymbolicTensor[], name: string) =>
    build(callOf('AdditiveAttention', { useScale: false }), { name, ports }).apply(
      inputs,
    ) as tf.SymbolicTensor;
  const beside = attended([embedded, same as tf.SymbolicTensor], 'beside');
  const alone = attended([same as tf.SymbolicTensor, same as tf.SymbolicTensor], 'alone');
  const model = tf.model({ inputs: tokensIn, outputs: [beside, alone] });
  const [a, b] = model.predict(tokens()) as tf.Tensor[];
  expect(difference(a?.dataSync() ?? [], Array.from(b?.dataSync() ?? []))).toBe(0);
});
