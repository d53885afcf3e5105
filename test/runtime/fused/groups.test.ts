import type { Rank, Tensor, Tensor4D } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectClose, waves } from './close.ts';
import { fusedAndEager, start, tf } from './support.ts';

/**
 * Instructions over images that are run for a few examples at a time: layers one after the other, values and gradients, judged by
 * TensorFlow's own ops. What is asked for besides, such as what lies between two layers, must be whole all the same.
 */
beforeAll(start);

interface Case {
  readonly name: string;
  readonly size: readonly [number, number, number, number];
  readonly filters: readonly (readonly [number, number, number, number])[];
  readonly forward: (x: Tensor4D, filters: readonly Tensor4D[]) => Tensor;
  /** What the loss is multiplied by, for gradients of a mean are small, and are compared with 1. */
  readonly scale?: number;
}

const pooled = (x: Tensor4D): Tensor4D => tf.maxPool(x, 2, 2, 'valid');
const convolved = (x: Tensor4D, filter: Tensor4D | undefined, pad: 'same' | 'valid' = 'valid'): Tensor4D =>
  tf.relu(tf.add(tf.conv2d(x, filter ?? x, 1, pad), tf.tensor1d(waves([filter?.shape[3] ?? 1]))));
const normalised = (x: Tensor4D): Tensor4D => {
  const { mean, variance } = tf.moments(x, [0, 1, 2]);
  return tf.div(tf.sub(x, mean), tf.sqrt(tf.add(variance, 0.001)));
};

const cases: readonly Case[] = [
  {
    name: 'a convolution and a pool',
    size: [16, 18, 18, 1],
    filters: [[3, 3, 1, 32]],
    forward: (x, [a]) => pooled(convolved(x, a)),
  },
  {
    name: 'the same, flat and multiplied by a matrix',
    size: [16, 18, 18, 1],
    filters: [
      [3, 3, 1, 32],
      [1, 1, 2048, 10],
    ],
    scale: 1,
    forward: (x, [a, b]) =>
      tf.matMul(tf.reshape(pooled(convolved(x, a)), [16, 2048]), tf.reshape<Rank.R2>(b ?? x, [2048, 10])),
  },
  {
    name: 'the same, and examples that no number divides',
    size: [13, 20, 20, 2],
    filters: [[3, 3, 2, 19]],
    forward: (x, [a]) => pooled(convolved(x, a)),
  },
  {
    name: 'several layers, padded',
    size: [12, 20, 20, 3],
    filters: [
      [3, 3, 3, 24],
      [3, 3, 24, 40],
    ],
    forward: (x, [a, b]) => tf.avgPool(convolved(pooled(convolved(x, a, 'same')), b, 'same'), 3, 2, 'same'),
  },
  {
    name: 'windows that overlap',
    size: [8, 22, 22, 3],
    filters: [[5, 5, 3, 33]],
    forward: (x, [a]) => tf.maxPool(convolved(x, a, 'same'), 3, 2, 'same'),
  },
  {
    name: 'normalised over all examples in between',
    size: [10, 16, 16, 4],
    filters: [
      [3, 3, 4, 32],
      [3, 3, 32, 32],
    ],
    // TensorFlow's own gradients are 2e-4 from those of doubles where the largest is 20.
    scale: 1,
    forward: (x, [a, b]) =>
      tf.relu(normalised(convolved(tf.relu(normalised(convolved(x, a, 'same'))), b, 'same'))),
  },
  {
    name: 'the same, in more than caches hold',
    size: [16, 32, 32, 8],
    filters: [
      [3, 3, 8, 16],
      [3, 3, 16, 40],
    ],
    // TensorFlow's own gradients are 4e-5 from those of doubles where the largest is 0.3.
    scale: 0.1,
    forward: (x, [a, b]) =>
      tf.relu(normalised(convolved(tf.relu(normalised(convolved(x, a, 'same'))), b, 'same'))),
  },
  {
    name: 'what is skipped and added',
    size: [8, 16, 16, 16],
    filters: [
      [3, 3, 16, 16],
      [3, 3, 16, 16],
    ],
    forward: (x, [a, b]) => tf.relu(tf.add(x, convolved(convolved(x, a, 'same'), b, 'same'))),
  },
  {
    name: 'a depthwise convolution between others',
    size: [8, 16, 16, 8],
    filters: [
      [1, 1, 8, 32],
      [3, 3, 32, 1],
      [1, 1, 32, 24],
    ],
    forward: (x, [a, b, c]) =>
      convolved(tf.relu6(tf.depthwiseConv2d(convolved(x, a), b ?? x, 1, 'same')), c, 'same'),
  },
];

describe('layers of images', () => {
  test.each(cases)('$name', ({ size, filters, forward, scale = 100 }) => {
    const x = tf.tensor4d(waves(size), [...size]);
    const weights = filters.map((shape) => tf.tensor4d(waves(shape, 0.3), [...shape]));
    const given = { x, ...Object.fromEntries(weights.map((weight, i) => [`w${i}`, weight])) };
    const { eager, fused, groups } = fusedAndEager(given, () =>
      tf.tidy(() => {
        const { value, grads } = tf.valueAndGrads((images, ...others) =>
          tf.mul(scale, tf.mean(tf.square(forward(images as Tensor4D, others as Tensor4D[])))).asScalar(),
        )([x, ...weights]);
        return [value, ...grads];
      }),
    );
    expect(groups).toBeGreaterThan(0);
    expect(eager).toHaveLength(2 + filters.length);
    eager.forEach((expected, i) => expectClose(fused[i], expected, 1e-5));
  });

  // Of 9 examples no number of threads has the same number; 2 are fewer than most machines have processors.
  test.each([
    { threads: 1, examples: 9, groups: 1 },
    { threads: 4, examples: 9, groups: 1 },
    { threads: 5, examples: 16, groups: 1 },
    { threads: 16, examples: 32, groups: 1 },
    { threads: 5, examples: 9, groups: 0 },
    { threads: 2, examples: 3, groups: 0 },
    { threads: 16, examples: 1, groups: 0 },
  ])('$examples examples for $threads threads', ({ threads, examples, groups }) => {
    const size = [examples, 18, 18, 3] as const;
    const x = tf.tensor4d(waves(size), [...size]);
    const w = tf.tensor4d(waves([3, 3, 3, 32], 0.3), [3, 3, 3, 32]);
    const made = fusedAndEager(
      { x, w },
      () =>
        tf.tidy(() => {
          const loss = (images: Tensor, weights: Tensor) =>
            tf.mul(100, tf.mean(tf.square(pooled(convolved(images as Tensor4D, weights as Tensor4D)))));
          const { value, grads } = tf.valueAndGrads((...given) =>
            loss(...(given as [Tensor, Tensor])).asScalar(),
          )([x, w]);
          return [value, ...grads];
        }),
      threads,
    );
    expect(made.groups > 0 ? 1 : 0).toBe(groups);
    made.eager.forEach((expected, i) => expectClose(made.fused[i], expected, 1e-5));
  });

  test('what is asked for from the midst of a group', () => {
    const size = [16, 18, 18, 3] as const;
    const [x, w] = [
      tf.tensor4d(waves(size), [...size]),
      tf.tensor4d(waves([3, 3, 3, 32], 0.3), [3, 3, 3, 32]),
    ];
    const { eager, fused, groups } = fusedAndEager({ x, w }, () =>
      tf.tidy(() => {
        const inner = convolved(x, w, 'same');
        const small = pooled(inner);
        return [small, tf.avgPool(small, 2, 2, 'valid'), tf.sum(inner, [0, 1, 2]), tf.mean(inner, [1, 2])];
      }),
    );
    expect(groups).toBe(1);
    eager.forEach((expected, i) => expectClose(fused[i], expected, 1e-5));
  });

  test('run again give the very same, on other numbers those of these', () => {
    const size = [9, 18, 18, 3] as const;
    const [x, w] = [
      tf.tensor4d(waves(size), [...size]),
      tf.tensor4d(waves([3, 3, 3, 32], 0.3), [3, 3, 3, 32]),
    ];
    const body = (images: Tensor4D) =>
      tf.tidy(() => {
        const grad = tf.grad((weights) => tf.mean(pooled(convolved(images, weights as Tensor4D))).asScalar());
        return [grad(w)];
      });
    const { fused, again } = fusedAndEager({ x, w }, () => body(x));
    expect(again([x, w])[0]?.dataSync()).toEqual(fused[0]?.dataSync());
    const other = tf.tensor4d(waves(size, 3).reverse(), [...size]);
    const [expected] = body(other);
    if (expected === undefined) throw new Error('there is a gradient');
    expectClose(again([other, w])[0], expected, 1e-5);
  });
});
