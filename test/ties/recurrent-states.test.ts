import { expect, test } from 'vitest';
import { compileSpec } from '../../src/index.ts';

const model = `apiVersion: widthwise/v1
kind: Model
name: seq2seq
inputs: {x: {shape: [5, 3]}, y: {shape: [4, 2]}}
layers:
  - {name: encoder, type: LSTM, units: 8, returnState: true, inputs: x}
  - {name: decoder, type: LSTM, units: 8, inputs: y, initialState: ['encoder:1', 'encoder:2']}
  - {name: out, type: Dense, units: 2}
`;

function widened(body: string) {
  const overlay = `apiVersion: widthwise/v1\nkind: WidthOverlay\nbase: ./model.yaml\n${body}\n`;
  const { graph, diagnostics } = compileSpec(overlay, { path: 'wide.yaml', files: { 'model.yaml': model } });
  const units = graph?.nodes
    .filter(({ type }) => type === 'LSTM')
    .map(({ args }): unknown => Reflect.get(args, 'units'));
  return { codes: diagnostics.map(({ code }) => code), units };
}

test.each([
  ['widths: {encoder: 16}', ['broken-tie'], undefined],
  ['widths: {decoder: 16}', ['broken-tie'], undefined],
  ['widths: {encoder: 16, decoder: x2}', [], [16, 16]],
  ['widths: {encoder: 16}\nties: auto', ['ties-fixed'], [16, 16]],
])('a recurrent layer is as wide as its first states: %s', (body, codes, units) => {
  const found = widened(body);
  expect(found.codes).toEqual(codes);
  if (units !== undefined) expect(found.units).toEqual(units);
});
