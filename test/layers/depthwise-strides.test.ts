import { beforeAll, expect, test } from 'vitest';
import { build, callOf, difference, tf } from './support.ts';

beforeAll(() => tf.setBackend('cpu'));

/**
 * TensorFlow's plain kernel has one stride for both axes, so Keras gives no numbers. By definition a depthwise
 * convolution is one whose kernel is zero between channels that differ.
 */
test.each([
  { strides: [1, 2], padding: 'valid' },
  { strides: [2, 1], padding: 'same' },
  { strides: [3, 2], padding: 'same' },
] as const)('unequal strides equal a Conv2D with a diagonal kernel: $strides $padding', (args) => {
  const [channels, multiplier] = [3, 2];
  const shape = [7, 6, channels];
  const depthwise = build(
    callOf('DepthwiseConv2D', { kernelSize: [3, 2], depthMultiplier: multiplier, ...args }),
  );
  const full = build(callOf('Conv2D', { kernelSize: [3, 2], filters: channels * multiplier, ...args }));
  for (const layer of [depthwise, full]) layer.apply(tf.input({ shape }));
  const kernel = tf.randomUniform([3, 2, channels, multiplier], -1, 1, 'float32', 1);
  const bias = tf.randomUniform([channels * multiplier], -1, 1, 'float32', 2);
  const spread = tf.mul(tf.reshape(kernel, [3, 2, channels, 1, multiplier]), diagonal(channels));
  depthwise.setWeights([kernel, bias]);
  full.setWeights([tf.reshape(spread, [3, 2, channels, channels * multiplier]), bias]);

  const x = tf.randomUniform([2, ...shape], -1, 1, 'float32', 3);
  const outputs = [depthwise, full].map((layer) => (layer.apply(x) as tf.Tensor).dataSync());
  expect(difference(outputs[0] ?? [], [...(outputs[1] ?? [])])).toBeLessThan(1e-6);
  const gradients = [depthwise, full].map((layer) =>
    tf
      .grad((input) => tf.sum(tf.square(layer.call(input, {}) as tf.Tensor)))(x)
      .dataSync(),
  );
  expect(difference(gradients[0] ?? [], [...(gradients[1] ?? [])])).toBeLessThan(1e-4);
});

function diagonal(size: number): tf.Tensor {
  return tf.reshape(tf.eye(size), [1, 1, size, size, 1]);
}
