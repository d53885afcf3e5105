import { expect, test } from 'vitest';
import { figure } from '../../bench/figure.ts';
import { page } from '../../bench/page.ts';
import type { Race } from '../../bench/race.ts';
import { timing } from '../../bench/measure.ts';

test.each([
  [0.00432, '0.0043'],
  [0.0987, '0.099'],
  [0.125, '0.13'],
  [0.8649, '0.86'],
  [1, '1.00'],
  [9.996, '10.00'],
  [18.249, '18.2'],
  [181.06, '181'],
  [1321.4, '1321'],
  [0, '0'],
  [NaN, 'NaN'],
])('%d is written %s', (value, text) => {
  expect(figure(value)).toBe(text);
});

test('microseconds can be read in the table', () => {
  const times = {
    widthwise: [0.0043, 0.0041, 0.0102],
    'Keras, TensorFlow': [0.64, 0.52, 0.77],
    'Keras, JAX': [0.12, 0.09, 0.14],
    'JAX by hand': [0.062, 0.06, 0.09],
  };
  const own = times.widthwise;
  const others = Object.entries(times).slice(1);
  const race: Race = {
    job: { kind: 'predict', network: 'dense', batch: 32 },
    times: new Map(Object.entries(times).map(([name, samples]) => [name, timing(samples)])),
    ratios: new Map(
      others.map(([name, samples]) => [name, timing(samples.map((ms, i) => (own[i] ?? NaN) / ms))]),
    ),
  };
  const machine = { date: '2026-01-01', processor: 'none', system: 'none', load: 1, versions: [] };
  expect(page([race], 3, machine)).toContain(
    [
      '| network | batch | widthwise | Keras, TensorFlow | Keras, JAX | JAX by hand | to the best Keras | to JAX by hand |',
      '|---|--:|--:|--:|--:|--:|--:|--:|',
      '| dense | 32 | 0.0043 (0.0041–0.010) | 0.64 (0.52–0.77) | 0.12 (0.090–0.14) | 0.062 (0.060–0.090) | 0.046 (0.036–0.073) | 0.069 (0.068–0.11) |',
    ].join('\n'),
  );
});
