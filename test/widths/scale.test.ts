import { describe, expect, test } from 'vitest';
import { compileSpec, type CompileOptions } from '../../src/index.ts';
import { modelText, overlayText, problems } from '../support/problems.ts';

const layers = `  - {name: a, type: Dense, units: 100}
  - {name: b, type: Dense, units: 33, scaled: false}
  - {name: c, type: Dense, units: $w}
  - {name: y, type: Dense, units: 10}
  - {name: act, type: Activation, activation: softmax}
`;

function unitsOf(scale: string, options: CompileOptions = {}): readonly unknown[] | undefined {
  const text = modelText({ layers, more: `params: {w: 64}\nscales: {s: ${scale}}\n` });
  const files = { 'model.yaml': text };
  const entry = options.path === undefined ? text : overlayText('  a: 100 -> 50\n');
  const { graph, diagnostics } = compileSpec(entry, { scale: 's', files, ...options });
  return (
    graph?.nodes.flatMap(({ args }) => ('units' in args ? [args.units] : [])) ??
    diagnostics.map((d) => d.message)
  );
}

/** round(min(width, max) × factor) to a multiple of the divisor, by hand. */
describe('a scale', () => {
  test.each([
    ['{factor: 0.5}', [50, 33, 32, 10]],
    ['{factor: 1.1}', [110, 33, 71, 10]], // 70.4 is rounded up
    ['{factor: 0.25, max: 80, divisor: 8}', [24, 33, 16, 10]], // 80 · 0.25 = 20 → 24
    ['{factor: 0.25, divisor: 8, rounding: floor}', [24, 33, 16, 10]],
    ['{factor: 0.35, divisor: 8, rounding: nearest90}', [32, 33, 24, 10]], // 35 → 32 ≥ 31.5; 22.4 → 24
    ['{factor: 0.35, divisor: 16, rounding: nearest}', [32, 33, 16, 10]],
    ['{params: {w: 20}}', [100, 33, 20, 10]],
    ['{factor: 2, params: {w: 20}}', [200, 33, 40, 10]],
    ['{}', [100, 33, 64, 10]],
  ])('%s', (scale, units) => {
    expect(unitsOf(scale)).toEqual(units);
  });

  test('leaves what --set gives alone: widths and params', () => {
    expect(unitsOf('{factor: 0.5, params: {w: 20}}', { set: ['a.units=77', 'params.w=40'] })).toEqual([
      77, 33, 20, 10,
    ]);
  });

  test('leaves the width of an overlay alone, whose left side is the width before the scale', () => {
    expect(unitsOf('{factor: 0.5}', { path: 'wide.yaml' })).toEqual([50, 33, 32, 10]);
  });

  test('that makes a width vanish is refused', () => {
    expect(unitsOf('{factor: 0.001, rounding: floor}')).toEqual([
      'the scale "s" makes the width of a less than 1',
      'the scale "s" makes the width of c less than 1',
    ]);
  });

  test('is found by its text', () => {
    const text = modelText({ more: 'scales: {"0.50": {factor: 0.5}}\nscale: 0.50\n' });
    expect(compileSpec(text).graph?.nodes[1]?.args).toMatchObject({ units: 32 });
    expect(problems(text, { scale: '0.5' })).toEqual(['unknown-scale @1:1 there is no scale "0.5"']);
  });
});
