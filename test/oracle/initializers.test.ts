import { beforeAll, describe, expect, test } from 'vitest';
import type { Tf } from '../../src/runtime/index.ts';
import { useBackend } from '../../src/runtime/index.ts';
import type { InitializerCase } from './support/cases.ts';
import { readInitializers } from './support/cases.ts';
import type { Numbers } from './support/compare.ts';
import { compiled } from './support/compiled.ts';
import { layerWeights, withModel } from './support/model.ts';

/** A mean or spread of a right sampler is off by more than this many standard errors once in 15,000 draws; seeds are fixed. */
const STANDARD_ERRORS = 4;

function mean(values: Float64Array): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

function spread(values: Float64Array): number {
  const centre = mean(values);
  return Math.sqrt(values.reduce((a, b) => a + (b - centre) ** 2, 0) / values.length);
}

/** Mean and standard deviation within sampling error; kurtosis is at most a normal's, 3, for every law here. */
function expectMoments(values: Float64Array, expected: { mean: number; stddev: number }): void {
  const error = expected.stddev / Math.sqrt(values.length);
  expect(Math.abs(mean(values) - expected.mean)).toBeLessThan(STANDARD_ERRORS * error);
  expect(Math.abs(spread(values) - expected.stddev)).toBeLessThan(STANDARD_ERRORS * error * Math.SQRT1_2);
}

/** Nothing outside the bounds, and both ends reached to within a tenth of the range. */
function expectBounds(values: Float64Array, low: number, high: number): void {
  const slack = 1e-6 * Math.max(Math.abs(low), Math.abs(high));
  const margin = (high - low) / 10;
  expect(Math.min(...values)).toBeGreaterThanOrEqual(low - slack);
  expect(Math.max(...values)).toBeLessThanOrEqual(high + slack);
  expect(Math.min(...values)).toBeLessThan(low + margin);
  expect(Math.max(...values)).toBeGreaterThan(high - margin);
}

/** The largest difference between two lists of numbers. */
function difference(values: Float64Array, expected: readonly number[]): number {
  expect(values.length).toBe(expected.length);
  return Math.max(...expected.map((value, i) => Math.abs((values[i] ?? NaN) - value)));
}

/** The smaller side's vectors have length `gain` and stand at right angles. */
function expectOrthogonal({ shape, values }: Numbers, gain: number): void {
  const columns = shape.at(-1) ?? 1;
  const rows = values.length / columns;
  const at = (i: number, j: number) =>
    columns <= rows ? (values[j * columns + i] ?? NaN) : (values[i * columns + j] ?? NaN);
  const [vectors, length] = columns <= rows ? [columns, rows] : [rows, columns];
  for (let a = 0; a < vectors; a++)
    for (let b = 0; b <= a; b++) {
      let product = 0;
      for (let j = 0; j < length; j++) product += at(a, j) * at(b, j);
      expect(product).toBeCloseTo(a === b ? gain ** 2 : 0, 4);
    }
}

function expectLaw(weight: Numbers, oracle: InitializerCase): void {
  const values = Float64Array.from(weight.values);
  switch (oracle.law) {
    case 'uniform': {
      const { low, high } = oracle;
      expectBounds(values, low, high);
      return expectMoments(values, { mean: (low + high) / 2, stddev: (high - low) / Math.sqrt(12) });
    }
    case 'truncatedNormal':
      expectBounds(values, oracle.low, oracle.high);
      return expectMoments(values, oracle);
    case 'normal':
      // Three standard deviations are passed by 0.3 % of a normal and by nothing cut at two.
      expect(Math.max(...values)).toBeGreaterThan(oracle.mean + 2.3 * oracle.stddev);
      return expectMoments(values, oracle);
    case 'orthogonal':
      return expectOrthogonal(weight, oracle.gain);
    case 'exact':
      return expect([...values]).toEqual([...oracle.values]);
    case 'computed':
      return expect(difference(values, oracle.values)).toBeLessThan(1e-6);
  }
}

describe('initial weights follow the law of Keras', () => {
  let tf: Tf;
  beforeAll(async () => {
    tf = await useBackend('cpu');
  });
  for (const oracle of readInitializers()) {
    const what =
      'values' in oracle ? `${oracle.law} values` : `${oracle.law}, fans ${oracle.fans.join(' and ')}`;
    test(`${oracle.name}: ${what}`, async () => {
      await withModel(tf, compiled(oracle.spec), (model) => {
        const weight = layerWeights(model, 'k')[oracle.weight];
        expect(weight?.shape).toEqual(oracle.shape);
        if (weight) expectLaw(weight, oracle);
      });
    });
  }
});
