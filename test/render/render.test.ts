import { describe, expect, test } from 'vitest';
import { compileSpec, render, requireValid } from '../../src/index.ts';
import { modelText } from '../support/problems.ts';

function rendered(text: string, directory?: string): string {
  const { spec } = requireValid(compileSpec(text, { path: 'specs/net/model.yaml' }));
  return render(spec, directory === undefined ? {} : { directory });
}

describe('paths of the data, from where the text will stand', () => {
  const more = (path: string) =>
    `data: {csv: ${path}, inputs: {x: {columns: [a*]}}, targets: {y: {column: b}}}\n`;
  test.each([
    ['./rows.csv', undefined, './rows.csv'],
    ['./rows.csv', 'specs/net', './rows.csv'],
    ['./rows.csv', 'runs/1', '../../specs/net/rows.csv'],
    ['../rows.csv', 'specs', './rows.csv'],
    ['/data/rows.csv', 'runs', '/data/rows.csv'],
    ['npm:rows/rows.csv', 'runs', 'npm:rows/rows.csv'],
  ])('%s in %s is %s', (path, directory, expected) => {
    expect(rendered(modelText({ more: more(path) }), directory)).toContain(`csv: ${expected}\n`);
  });
});

/** Readers of YAML 1.1 and of JSON-like tools take these for something else than text. */
test.each(['1e3', '2.10', '012', '0x1f', '1_000', 'null', 'true', 'yes', 'No', 'off', '2024-01-01'])(
  'the name %s is quoted',
  (name) => {
    const text = rendered(modelText({ layers: `  - {name: "${name}", type: Dense, units: 3}\n` }));
    expect(text).toContain(`- {name: "${name}", type: Dense, units: 3}`);
  },
);

test('a dollar that is meant stays one', () => {
  const more =
    'data: {csv: $$HOME/a.csv, inputs: {x: {columns: [$$a*]}}, targets: {y: {column: $$b, encode: oneHot, classes: [$$c, d]}}}\n';
  const text = rendered(modelText({ more }));
  expect(text).toContain('csv: $$HOME/a.csv');
  expect(text).toContain('columns: [$$a*]');
  expect(text).toContain('column: $$b, encode: oneHot, classes: [$$c, d]');
  expect(rendered(text)).toBe(text);
});

test('inputs keep their order, though one is called by a number', () => {
  const inputs = '  b: {shape: [2]}\n  "1": {shape: [2]}\n';
  const text = rendered(modelText({ inputs, layers: '  - {name: s, type: Add, inputs: [b, "1"]}\n' }));
  expect(requireValid(compileSpec(text)).graph.inputs).toEqual(['b', '1']);
});

test('JSON says the same as YAML, inputs in their order included', () => {
  const inputs = '  b: {shape: [2]}\n  "1": {shape: [2]}\n';
  const layers = '  - {name: s, type: Add, inputs: [b, "1"]}\n';
  const { spec } = requireValid(compileSpec(modelText({ inputs, layers })));
  const again = requireValid(compileSpec(render(spec, { format: 'json' })));
  expect(render(again.spec)).toBe(render(spec));
  expect(again.graph.inputs).toEqual(['b', '1']);
});

test('defaults are written when asked for, and none that the schema does not know', () => {
  const { spec } = requireValid(compileSpec(modelText()));
  const text = render(spec, { defaults: true });
  expect(text).toContain('useBias: true');
  expect(text).toContain('kernelInitializer: {type: glorotUniform');
  expect(text).toContain('x: {shape: [10], dtype: float32, batchSize: null}');
});
