import { beforeAll, expect, test } from 'vitest';
import type { LayerArgs } from '../../src/spec/generated/layers.ts';
import { build, callOf, difference, tf } from './support.ts';

beforeAll(() => tf.setBackend('cpu'));

type Conv = 'Conv1D' | 'Conv2D' | 'Conv3D';

/** A convolution, and the spatial shape of its input; the transposed one goes the other way. */
const cases: readonly (readonly [Conv, readonly number[], Partial<LayerArgs['Conv2D']>])[] = [
  ['Conv1D', [9], { dilationRate: [2] as never, padding: 'valid' }],
  ['Conv1D', [8], { dilationRate: [3] as never, padding: 'same' }],
  ['Conv2D', [7, 8], { dilationRate: [2, 1], padding: 'valid' }],
  ['Conv2D', [6, 7], { dilationRate: [2, 3], padding: 'same' }],
  ['Conv3D', [5, 6, 4], { dilationRate: [2, 2, 1] as never, padding: 'valid' }],
];

/**
 * TensorFlow's plain kernels refuse dilated transposed convolutions, so Keras gives no numbers. By definition a
 * transposed convolution is the gradient of the convolution by its input, which other tests hold to Keras.
 */
test.each(cases)('%sTranspose, dilated, is the gradient of %s: %j %j', (type, spatial, args) => {
  const kernelSize = spatial.map(() => 2);
  const strides = spatial.map(() => 1);
  const given = { ...args, kernelSize, strides, useBias: false } as object;
  const conv = build(callOf(type, { filters: 3, ...given }));
  const transposed = build(callOf(`${type}Transpose`, { filters: 2, ...given }));
  const z = tf.randomUniform([2, ...spatial, 2], -1, 1, 'float32', 1);
  const y = conv.apply(z) as tf.Tensor;
  const x = tf.randomUniform(y.shape, -1, 1, 'float32', 2);
  transposed.apply(x);
  const kernel = tf.randomUniform([...kernelSize, 2, 3], -1, 1, 'float32', 3);
  for (const layer of [conv, transposed]) layer.setWeights([kernel]);

  const expected = tf.grad((input) => tf.sum(tf.mul(conv.call(input, {}) as tf.Tensor, x)))(z);
  const actual = transposed.apply(x) as tf.Tensor;
  expect(actual.shape).toEqual(expected.shape);
  expect(difference(actual.dataSync(), [...expected.dataSync()])).toBeLessThan(1e-5);
});
