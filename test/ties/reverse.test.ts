import { expect, test } from 'vitest';
import { compileSpec, render, requireValid } from '../../src/index.ts';

const model = `apiVersion: widthwise/v1
kind: Model
name: tied
inputs: {ids: {shape: [4], dtype: int32}}
scales: {big: {factor: 2}}
layers:
  - {name: table, type: ReversibleEmbedding, inputDim: 7, outputDim: 3}
  - {name: read, type: LSTM, units: 5, returnSequences: true}
  - {name: back, type: Dense, units: 3}
  - {name: logits, call: table, inputs: {reverse: back}}
`;

function widened(body: string) {
  const overlay = `apiVersion: widthwise/v1\nkind: WidthOverlay\nbase: ./model.yaml\n${body}\n`;
  return compileSpec(overlay, { path: 'wide.yaml', files: { 'model.yaml': model } });
}

test('the way back reads what is as wide as the embedding', () => {
  for (const body of ['widths: {table: 6}', 'widths: {back: 6}'])
    expect(widened(body).diagnostics.map(({ code }) => code)).toEqual(['broken-tie']);
  expect(widened('widths: {table: 6, back: 6}').diagnostics).toEqual([]);
});

test('a scale widens it, and leaves the number of indices', () => {
  const { graph } = requireValid(compileSpec(model, { scale: 'big' }));
  const shapes = graph.nodes.map(({ outputSpecs: [spec] }) => spec?.shape.at(-1));
  expect(shapes).toEqual([4, 6, 10, 6, 7]);
});

test('rendered, the call keeps the name of its input', () => {
  expect(render(requireValid(compileSpec(model)).spec)).toContain('call: table, inputs: {reverse: back}}');
});
