import { beforeAll, describe, expect, test } from 'vitest';
import { gamma } from '../../src/layers/corrected/random.ts';
import { useBackend, type Tf } from '../../src/runtime/index.ts';

const DRAWS = 20_000;

describe.each(['cpu', 'native', 'wasm'] as const)('gamma draws on %s', (name) => {
  let tf: Tf;
  beforeAll(async () => {
    tf = await useBackend(name);
  });

  const drawn = (alpha: number, step: number) =>
    Array.from(gamma(tf, [DRAWS], alpha, { stream: 'g', step, counter: undefined }).dataSync());

  test.each([0.4, 1, 3])('of the parameter %f have that mean and that variance', (alpha) => {
    const values = drawn(alpha, 1);
    const mean = values.reduce((a, b) => a + b, 0) / DRAWS;
    const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / DRAWS;
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    // Four standard errors; the fourth central moment of a gamma distribution is 3 α² + 6 α.
    expect(Math.abs(mean - alpha)).toBeLessThan(4 * Math.sqrt(alpha / DRAWS));
    expect(Math.abs(variance - alpha)).toBeLessThan(4 * Math.sqrt((2 * alpha ** 2 + 6 * alpha) / DRAWS));
  });

  test('depend on the step alone', () => {
    expect(drawn(2, 5)).toEqual(drawn(2, 5));
    expect(drawn(2, 5)).not.toEqual(drawn(2, 6));
  });
});
