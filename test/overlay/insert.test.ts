import { expect, test } from 'vitest';
import { compileSpec, render } from '../../src/index.ts';

const base = `apiVersion: widthwise/v1
kind: Model
name: m
inputs: {x: {shape: [5, 3]}, z: {shape: [4]}}
layers:
  - {name: state, type: Dense, units: 6, inputs: z}
  - {name: rnn, type: GRU, units: 6, inputs: x, initialState: [state]}
  - {name: again, type: Dense, units: 6, inputs: "state:0"}
  - {name: sum, type: Add, inputs: [rnn, again]}
`;

test('a layer that is put after another with rewire is read wherever that one was: also as a first state', () => {
  const entry = '{name: relu, type: ReLU, $insert: {after: state, rewire: true}}';
  const overlay = `apiVersion: widthwise/v1\nkind: Overlay\nbase: ./base.yaml\nlayers: [${entry}]\n`;
  const result = compileSpec(overlay, { path: 'o.yaml', files: { 'base.yaml': base } });
  expect(result.diagnostics).toEqual([]);
  if (!result.ok) return;
  const layers = result.graph.nodes.filter(({ inputs }) => inputs.length > 0);
  expect(layers.map(({ name, inputs }) => [name, inputs.map(({ layer }) => layer)])).toEqual([
    ['state', ['z']],
    ['relu', ['state']],
    ['rnn', ['x', 'relu']],
    ['again', ['relu']],
    ['sum', ['rnn', 'again']],
  ]);
  expect(render(result.spec)).toContain('initialState: relu');
});
