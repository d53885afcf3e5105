import { beforeAll, describe, expect, test } from 'vitest';
import { fusedAndEager, start, tf } from './support.ts';
import { expectClose, waves } from './close.ts';

/** Convolutions (over all channels, then of each by itself) and poolings of fused graphs, values and gradients, judged by TensorFlow's own. */
beforeAll(start);

const convolutions = [
  { name: 'one channel', size: [2, 9, 9, 1], filter: [3, 3, 1, 64], stride: 1, pad: 'valid', rate: 1 },
  { name: 'odd channels', size: [3, 7, 5, 3], filter: [3, 2, 3, 5], stride: 1, pad: 'same', rate: 1 },
  { name: 'whole vectors', size: [2, 8, 16, 16], filter: [3, 3, 16, 16], stride: 1, pad: 'same', rate: 1 },
  { name: 'several panels', size: [2, 10, 10, 20], filter: [1, 1, 20, 70], stride: 1, pad: 'same', rate: 1 },
  { name: 'stride 2', size: [2, 9, 8, 4], filter: [3, 3, 4, 6], stride: 2, pad: 'same', rate: 1 },
  { name: 'stride 2 of 1 by 1', size: [2, 8, 8, 4], filter: [1, 1, 4, 33], stride: 2, pad: 'same', rate: 1 },
  { name: 'stride 3, valid', size: [1, 11, 9, 2], filter: [2, 4, 2, 3], stride: 3, pad: 'valid', rate: 1 },
  { name: 'dilated', size: [2, 9, 9, 3], filter: [3, 3, 3, 4], stride: 1, pad: 'valid', rate: 2 },
  { name: 'threads', size: [16, 20, 20, 8], filter: [5, 5, 8, 40], stride: 1, pad: 'same', rate: 1 },
] as const;

describe('convolutions', () => {
  test.each(convolutions)('$name', ({ size, filter, stride, pad, rate }) => {
    const inputs = {
      x: tf.tensor4d(waves(size), [...size]),
      w: tf.tensor4d(waves(filter, 0.3), [...filter]),
      b: tf.tensor1d(waves([filter[3]])),
    };
    const { x, w, b } = inputs;
    const { eager, fused } = fusedAndEager(inputs, () =>
      tf.tidy(() => {
        const forward = (images: typeof x, weights: typeof w) =>
          tf.relu(tf.add(tf.conv2d(images, weights, stride, pad, 'NHWC', rate), b));
        // tfjs has no gradients of dilated convolutions.
        if (rate > 1) return [forward(x, w)];
        const { value, grads } = tf.valueAndGrads((images, weights) =>
          tf.mean(tf.square(forward(images as typeof x, weights as typeof w))).asScalar(),
        )([x, w]);
        return [forward(x, w), value, ...grads];
      }),
    );
    eager.forEach((expected, i) => expectClose(fused[i], expected, 1e-5));
  });
});

const depthwise = [
  { name: 'one vector', size: [2, 9, 9, 16], filter: [3, 3, 16, 1], strides: 1, pad: 'same', rate: 1 },
  { name: 'odd channels', size: [3, 7, 5, 3], filter: [3, 2, 3, 1], strides: 1, pad: 'valid', rate: 1 },
  {
    name: 'several of each channel',
    size: [2, 6, 9, 5],
    filter: [3, 3, 5, 4],
    strides: 1,
    pad: 'same',
    rate: 1,
  },
  { name: 'stride 2', size: [2, 9, 8, 20], filter: [3, 3, 20, 1], strides: 2, pad: 'same', rate: 1 },
  {
    name: 'stride 2 of an even size',
    size: [2, 8, 12, 20],
    filter: [5, 5, 20, 1],
    strides: 2,
    pad: 'same',
    rate: 1,
  },
  {
    name: 'stride 3, valid, a rest',
    size: [1, 12, 10, 2],
    filter: [2, 4, 2, 2],
    strides: 3,
    pad: 'valid',
    rate: 1,
  },
  {
    name: 'filters wider than the image',
    size: [2, 2, 3, 6],
    filter: [5, 5, 6, 1],
    strides: 1,
    pad: 'same',
    rate: 1,
  },
  { name: 'dilated', size: [2, 9, 9, 35], filter: [3, 3, 35, 1], strides: 1, pad: 'same', rate: 2 },
  { name: 'threads', size: [16, 20, 20, 40], filter: [5, 5, 40, 1], strides: 1, pad: 'same', rate: 1 },
] as const;

describe('depthwise convolutions', () => {
  test.each(depthwise)('$name', ({ size, filter, strides, pad, rate }) => {
    const inputs = {
      x: tf.tensor4d(waves(size), [...size]),
      w: tf.tensor4d(waves(filter, 0.3), [...filter]),
    };
    const { x, w } = inputs;
    const { eager, fused } = fusedAndEager(inputs, () =>
      tf.tidy(() => {
        const forward = (images: typeof x, weights: typeof w) =>
          tf.depthwiseConv2d(images, weights, strides, pad, 'NHWC', rate);
        if (rate > 1) return [forward(x, w)];
        const { value, grads } = tf.valueAndGrads((images, weights) =>
          tf.mean(tf.square(tf.add(forward(images as typeof x, weights as typeof w), 0.1))).asScalar(),
        )([x, w]);
        return [forward(x, w), value, ...grads];
      }),
    );
    expect(eager).toHaveLength(rate > 1 ? 1 : 4);
    eager.forEach((expected, i) => expectClose(fused[i], expected, 1e-5));
  });
});

const poolings = [
  { name: 'tiles', size: [2, 6, 8, 16], window: 2, stride: 2, pad: 'valid' },
  { name: 'a rest', size: [2, 7, 9, 5], window: 2, stride: 2, pad: 'valid' },
  { name: 'same', size: [2, 7, 9, 33], window: 3, stride: 2, pad: 'same' },
  { name: 'overlapping', size: [1, 6, 6, 3], window: 3, stride: 1, pad: 'same' },
  { name: 'threads', size: [32, 16, 16, 32], window: 2, stride: 2, pad: 'same' },
] as const;

describe.each(['maxPool', 'avgPool'] as const)('%s', (name) => {
  test.each(poolings)('$name', ({ size, window, stride, pad }) => {
    // Few different numbers: of the largest, the first of equals has the gradient.
    const values = waves(size).map((value) => Math.round(value * 3));
    const x = tf.tensor4d(values, [...size]);
    const { eager, fused } = fusedAndEager({ x }, () =>
      tf.tidy(() => {
        const pooled = (images: typeof x) => tf[name](tf.relu(images), window, stride, pad);
        const { value, grad } = tf.valueAndGrad((images) =>
          tf.sum(tf.square(tf.add(pooled(images as typeof x), 0.5))).asScalar(),
        )(x);
        return [pooled(x), value, grad];
      }),
    );
    eager.forEach((expected, i) => expectClose(fused[i], expected, 1e-6));
    expect(eager).toHaveLength(3);
  });
});

test('the largest of windows with what is not a number, and with nothing but what is infinitely small', () => {
  const values = waves([1, 8, 8, 19]).map((value, i) => (i % 7 < 2 ? NaN : i % 11 < 5 ? -Infinity : value));
  for (const first of [0, 19, 8 * 19, 9 * 19]) values.fill(NaN, first, first + 3);
  const x = tf.tensor4d(values.fill(NaN, 16 * 19, 18 * 19).fill(NaN, 24 * 19, 26 * 19), [1, 8, 8, 19]);
  const { eager, fused } = fusedAndEager({ x }, () =>
    tf.tidy(() => {
      const pooled = (images: typeof x) => tf.maxPool(images, 2, 2, 'valid');
      const { grad } = tf.valueAndGrad((images) => tf.sum(pooled(images as typeof x)).asScalar())(x);
      return [pooled(x), grad];
    }),
  );
  eager.forEach((expected, i) => expectClose(fused[i], expected, 0));
  expect(eager).toHaveLength(2);
});
