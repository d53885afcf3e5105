import type { Tensor } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { NdArray } from '../../src/data/index.ts';
import { buildModel, predictModel } from '../../src/index.ts';
import { useBackend, type Tf } from '../../src/runtime/index.ts';
import { examplesAtOnce } from '../../src/train/at-once.ts';
import { countCalls, type Calls } from './calls.ts';
import { compiled, numbers, type SpecParts } from './support.ts';

/** A batch that is larger than 32 is cut where nobody can tell it from the numbers. */
let tf: Tf;
let calls: Calls;

beforeAll(async () => {
  tf = await useBackend('native');
  calls = countCalls(tf);
});

const EXAMPLES = 10 * 128 + 17;
const images: SpecParts = {
  inputs: { x: { shape: [6, 6, 2] } },
  layers: [
    { name: 'c', type: 'Conv2D', filters: 4, kernelSize: 3, activation: 'relu' },
    { name: 'n', type: 'BatchNormalization' },
    { name: 'p', type: 'MaxPooling2D' },
    { name: 'f', type: 'Flatten' },
    { name: 'out', type: 'Dense', units: 3, activation: 'softmax' },
  ],
};
const volumes: SpecParts = {
  inputs: { x: { shape: [3, 3, 3, 2] } },
  layers: [
    { name: 'c', type: 'Conv3D', filters: 2, kernelSize: 2 },
    { name: 'out', type: 'Flatten' },
  ],
};
/** What is 3 decibels below the loudest of the batch becomes as loud as that. */
const sounds: SpecParts = {
  inputs: { x: { shape: [24] } },
  layers: [
    {
      name: 'm',
      type: 'MelSpectrogram',
      fftLength: 8,
      sequenceStride: 4,
      numMelBins: 3,
      topDb: 3,
      minFreq: 0,
    },
    { name: 'out', type: 'Flatten' },
  ],
};

async function predicted(parts: SpecParts, x: NdArray, batchSize: number) {
  const model = await buildModel(compiled({ compile: undefined, ...parts }), { tf });
  const before = calls.count;
  const { outputs } = await predictModel({ tf, model, inputs: { x }, batchSize });
  const output = outputs['out'];
  const result = { shape: output?.shape, values: Array.from(output?.values ?? []) };
  const weights = model.getWeights().map((weight) => Array.from(weight.dataSync()));
  model.dispose();
  return { result, weights, calls: calls.count - before };
}

describe('predicting in batches of 128', () => {
  test('goes 32 by 32, several in a call, where each example is by itself', async () => {
    const x = numbers([EXAMPLES, 6, 6, 2], 1);
    const large = await predicted(images, x, 128);
    const small = await predicted(images, x, 32);
    expect(large).toEqual({ ...small, calls: large.calls });
    // Two batches are recorded, the first in one call says how many may follow.
    expect(large.calls).toBeGreaterThan(0);
    expect(large.calls).toBeLessThan(EXAMPLES / 128);
  });

  test('goes by whole batches where each of them is a call', async () => {
    const x = numbers([EXAMPLES, 3, 3, 3, 2], 2);
    const { calls: made } = await predicted(volumes, x, 128);
    // Of 32 two are recorded, and then two of 128; the last one is smaller.
    expect(made).toBe(Math.floor((EXAMPLES - 2 * 32) / 128) - 2);
  });

  test('goes by whole batches where examples depend on each other', async () => {
    const x = numbers([2 * 128, 24], 3);
    const { result } = await predicted(sounds, x, 128);
    const model = await buildModel(compiled({ compile: undefined, ...sounds }), { tf });
    const halves = [0, 128].map((start) => {
      const values = x.values.subarray(start * 24, (start + 128) * 24);
      return model.predict(tf.tensor2d(values, [128, 24]), { batchSize: 128 }) as Tensor;
    });
    expect(result.values).toEqual(halves.flatMap((half) => Array.from(half.dataSync())));
    expect(result).not.toEqual((await predicted(sounds, x, 32)).result);
    model.dispose();
  });
});

const dense = (units: number): SpecParts => ({
  inputs: { x: { shape: [64] } },
  layers: [
    { name: 'a', type: 'Dense', units },
    { name: 'out', type: 'Dense', units },
  ],
});

test('a few large batches that go whole are not worth a graph', async () => {
  const x = numbers([4 * 256, 64], 4);
  expect((await predicted(dense(1024), x, 256)).calls).toBe(0);
  expect((await predicted(dense(8), x, 256)).calls).toBeGreaterThan(0);
});

describe('how many examples go through at once', () => {
  test.each([
    ['few of images', images, 256, 32],
    ['a smaller batch as it is', images, 20, 20],
    ['all where examples depend on each other', sounds, 256, 256],
    // 1,024 units: 65 times 1,024 and 1,025 times 1,024 weights, 1.1 million; only 2 times 1,024 numbers between.
    ['all where the weights are many for what lies between', dense(1024), 256, 256],
    // 960 units: 0.98 million.
    ['few where the weights stay near', dense(960), 256, 32],
  ])('%s', async (_, parts, batchSize, expected) => {
    const model = await buildModel(compiled({ compile: undefined, ...parts }), { tf });
    expect(examplesAtOnce(model, batchSize)).toBe(expected);
    model.dispose();
  });
});
