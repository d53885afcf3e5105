import { beforeAll, describe, expect, test } from 'vitest';
import type { LayerCall } from '../../src/layers/call.ts';
import { build, callOf, tf } from './support.ts';

beforeAll(() => tf.setBackend('cpu'));

function run(call: LayerCall, x: tf.Tensor, step = 0, training = true): number[] {
  const layer = build(call, { name: 'noise', random: { seed: 1, step } });
  return Array.from((layer.apply(x, { training }) as tf.Tensor).dataSync());
}

function moments(values: readonly number[]): readonly [number, number] {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return [mean, Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length)];
}

const calls = [
  callOf('GaussianNoise', { stddev: 0.3 }),
  callOf('GaussianDropout', { rate: 0.2 }),
  callOf('AlphaDropout', { rate: 0.3 }),
  callOf('SpatialDropout1D', { rate: 0.5 }),
];

describe.each(calls.map((call) => ({ type: call.type, call })))('$type', ({ call }) => {
  const x = () => tf.ones([4, 3, 40]);

  test('depends on the step alone, and rests in inference', () => {
    expect(run(call, x(), 1)).toEqual(run(call, x(), 1));
    expect(run(call, x(), 1)).not.toEqual(run(call, x(), 2));
    expect(run(call, x(), 1, false)).toEqual(Array.from(x().dataSync()));
  });
});

// 40,000 draws: a mean is off by 4 standard errors, 0.02 of a standard deviation, once in 15,000 runs; seeds are fixed.
describe('the law of', () => {
  const many = [200, 200];

  test('GaussianNoise: mean 0, the standard deviation given', () => {
    const [mean, stddev] = moments(run(callOf('GaussianNoise', { stddev: 0.3 }), tf.zeros(many)));
    expect(Math.abs(mean)).toBeLessThan(0.02 * 0.3);
    expect(Math.abs(stddev / 0.3 - 1)).toBeLessThan(0.015);
  });

  test('GaussianDropout: mean 1, variance rate / (1 - rate)', () => {
    const [mean, stddev] = moments(run(callOf('GaussianDropout', { rate: 0.2 }), tf.ones(many)));
    expect(Math.abs(mean - 1)).toBeLessThan(0.02 * 0.5);
    expect(Math.abs(stddev / 0.5 - 1)).toBeLessThan(0.015);
  });

  test('AlphaDropout: keeps the mean and variance of its input', () => {
    const x = tf.randomNormal(many, 0, 1, 'float32', 5);
    const [mean, stddev] = moments(run(callOf('AlphaDropout', { rate: 0.3 }), x));
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(stddev - 1)).toBeLessThan(0.02);
  });
});

describe('spatial dropout drops whole channels and doubles the others at rate 0.5', () => {
  test.each([
    [callOf('SpatialDropout1D', { rate: 0.5 }), [8, 6, 10], 2],
    [callOf('SpatialDropout2D', { rate: 0.5 }), [8, 3, 2, 10], 3],
    [callOf('SpatialDropout2D', { rate: 0.5, dataFormat: 'channelsFirst' }), [8, 10, 3, 2], 1],
    [callOf('SpatialDropout3D', { rate: 0.5 }), [8, 2, 3, 1, 10], 4],
  ] as const)('%j', (call, shape, channels) => {
    const y = tf.tensor(run(call, tf.ones([...shape])), [...shape]);
    const others = shape.map((_, axis) => axis).filter((axis) => axis !== 0 && axis !== channels);
    const [low, high] = [tf.min(y, others), tf.max(y, others)].map((t) => Array.from(t.dataSync()));
    expect(low).toEqual(high);
    expect(new Set(low)).toEqual(new Set([0, 2]));
  });
});
