import { describe, expect, test } from 'vitest';
import { computeFans } from '../../src/build/initializers/fans.ts';
import { fillOrthogonal } from '../../src/build/initializers/orthogonal.ts';
import { initialValues } from '../../src/build/initializers/values.ts';
import type { Initializer } from '../../src/spec/generated/classes.ts';
import { randomSource } from '../../src/util/random.ts';

const SHAPE = [3, 3, 20, 50];
const FAN_IN = 180;
const FAN_OUT = 450;

interface Moments {
  readonly initializer: Initializer;
  readonly mean?: number;
  readonly stddev: number;
  /** No value may be further from the mean. */
  readonly limit: number;
}

/** By the formulas on keras.io/api/layers/initializers; a normal cut off at 2 has 0.8796 of its standard deviation. */
const CUT = 0.87962566103423978;
const seed = null;
/** Nothing is said of which axes are inputs and outputs. */
const axes = { inputAxes: null, outputAxes: null };
const uniform = (limit: number) => ({ stddev: limit / Math.sqrt(3), limit });
const truncated = (stddev: number) => ({ stddev, limit: (2 * stddev) / CUT });

const moments: readonly Moments[] = [
  { initializer: { type: 'glorotUniform', seed, ...axes }, ...uniform(Math.sqrt(6 / (FAN_IN + FAN_OUT))) },
  { initializer: { type: 'glorotNormal', seed, ...axes }, ...truncated(Math.sqrt(2 / (FAN_IN + FAN_OUT))) },
  { initializer: { type: 'heUniform', seed, ...axes }, ...uniform(Math.sqrt(6 / FAN_IN)) },
  { initializer: { type: 'heNormal', seed, ...axes }, ...truncated(Math.sqrt(2 / FAN_IN)) },
  { initializer: { type: 'leCunUniform', seed, ...axes }, ...uniform(Math.sqrt(3 / FAN_IN)) },
  { initializer: { type: 'leCunNormal', seed, ...axes }, ...truncated(Math.sqrt(1 / FAN_IN)) },
  { initializer: { type: 'randomUniform', minval: 0, maxval: 4, seed }, mean: 2, ...uniform(2) },
  {
    initializer: { type: 'randomNormal', mean: 1, stddev: 0.5, seed },
    mean: 1,
    stddev: 0.5,
    limit: Infinity,
  },
  {
    initializer: { type: 'truncatedNormal', mean: 1, stddev: 0.5, seed },
    mean: 1,
    stddev: 0.5 * CUT,
    limit: 1,
  },
  {
    initializer: {
      type: 'varianceScaling',
      scale: 3,
      mode: 'fanOut',
      distribution: 'truncatedNormal',
      seed,
      ...axes,
    },
    ...truncated(Math.sqrt(3 / FAN_OUT)),
  },
  {
    initializer: {
      type: 'varianceScaling',
      scale: 3,
      mode: 'fanAvg',
      distribution: 'untruncatedNormal',
      seed,
      ...axes,
    },
    stddev: Math.sqrt(6 / (FAN_IN + FAN_OUT)),
    limit: Infinity,
  },
  {
    initializer: { type: 'varianceScaling', scale: 3, mode: 'fanIn', distribution: 'uniform', seed, ...axes },
    ...uniform(Math.sqrt(9 / FAN_IN)),
  },
];

test.each(moments)(
  '$initializer has the moments and bounds of Keras',
  ({ initializer, mean = 0, stddev, limit }) => {
    const values = initialValues(initializer, SHAPE, randomSource(1));
    const found = values.reduce((a, b) => a + b, 0) / values.length;
    const variance = values.reduce((a, b) => a + (b - found) ** 2, 0) / values.length;
    const largest = values.reduce((a, b) => Math.max(a, Math.abs(b - mean)), 0);
    // 9,000 values: the mean is off by stddev / 95, the deviation by 1 %, give or take.
    expect(Math.abs(found - mean) / stddev).toBeLessThan(0.05);
    expect(Math.abs(Math.sqrt(variance) / stddev - 1)).toBeLessThan(0.03);
    expect(largest).toBeLessThanOrEqual(limit * (1 + 1e-6));
  },
);

test.each([
  [{ type: 'zeros' }, [2, 2], [0, 0, 0, 0]],
  [{ type: 'ones' }, [3], [1, 1, 1]],
  [{ type: 'constant', value: -2.5 }, [2], [-2.5, -2.5]],
  [{ type: 'identity', gain: 2 }, [2, 3], [2, 0, 0, 0, 2, 0]],
] as const)('%o of shape %o', (initializer, shape, expected) => {
  expect([...initialValues(initializer, shape, randomSource(1))]).toEqual(expected);
});

/** From keras.src.initializers.random_initializers.compute_fans, by hand. */
test.each([
  [[], 1, 1],
  [[7], 7, 7],
  [[3, 5], 3, 5],
  [[3, 2, 4], 6, 12],
  [[3, 3, 2, 4], 18, 36],
])('fans of %o are %i and %i', (shape, fanIn, fanOut) => {
  expect(computeFans(shape)).toEqual({ fanIn, fanOut });
});

describe('orthogonal', () => {
  test.each([
    [6, 3],
    [3, 6],
    [5, 5],
  ])('%i x %i has orthogonal rows or columns of length gain', (rows, columns) => {
    const m = fillOrthogonal(rows, columns, 2, randomSource(3));
    const at = (r: number, c: number) => m[r * columns + c] ?? Number.NaN;
    const wide = columns > rows;
    const count = Math.min(rows, columns);
    const dot = (i: number, j: number) =>
      Array.from({ length: Math.max(rows, columns) }, (_, k) =>
        wide ? at(i, k) * at(j, k) : at(k, i) * at(k, j),
      ).reduce((a, b) => a + b, 0);
    for (let i = 0; i < count; i += 1) {
      for (let j = 0; j < count; j += 1) expect(dot(i, j)).toBeCloseTo(i === j ? 4 : 0, 5);
    }
  });
});
