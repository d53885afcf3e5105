import { expect, test } from 'vitest';
import { compileSpec } from '../../src/compile.ts';

const model = `apiVersion: widthwise/v1
kind: Model
name: m
inputs: {x: {shape: [8]}}
blocks:
  pair:
    layers:
      - {name: a, type: Dense, units: 4}
      - {name: b, type: Dense, units: 4}
layers:
  - {name: one, block: pair}
  - {name: two, block: pair}
`;

/** What is said of an overlay that changes the block. */
function messages(changes: string): readonly string[] {
  const overlay = `apiVersion: widthwise/v1\nkind: Overlay\nbase: ./base.yaml\nblocks: {pair: ${changes}}\n`;
  return compileSpec(overlay, { path: 'o.yaml', files: { 'base.yaml': model } }).diagnostics.map(
    (d) => d.message,
  );
}

test.each([
  ['{layers: [{name: c, units: 2}]}', 'no layer is named "c"'],
  ['{layers: [{name: a, type: Conv1D}]}', 'this layer is of type Dense, not Conv1D'],
  ['{layers: [{match: {type: GRU}, units: 2}]}', 'this match finds no layer'],
  ['{layers: [{name: a, units: x2}]}', 'inside a block a width is a number or a reference, not "x2"'],
  ['{layers: [{name: a, unitz: 2}]}', 'one.a (Dense) has no "unitz"'],
])('%s is refused', (changes, message) => {
  expect(messages(changes)).toContain(message);
});

test('a block of the base is replaced as a whole when that is asked for', () => {
  expect(messages('{$patch: replace, layers: [{name: c, type: Dense, units: 3}]}')).toEqual([]);
});

test('two components that set one argument of a block differently contradict each other', () => {
  const component = (units: number): string =>
    `apiVersion: widthwise/v1\nkind: Component\nblocks: {pair: {layers: [{name: a, units: ${units}}]}}\n`;
  const overlay = `apiVersion: widthwise/v1\nkind: Overlay\nbase: ./base.yaml\ncomponents: [./p.yaml, ./q.yaml]\n`;
  const files = { 'base.yaml': model, 'p.yaml': component(5), 'q.yaml': component(6) };
  const { diagnostics } = compileSpec(overlay, { path: 'o.yaml', files });
  expect(diagnostics.map(({ code }) => code)).toContain('component-conflict');
});
