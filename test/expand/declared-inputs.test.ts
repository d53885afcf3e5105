import { expect, test } from 'vitest';
import { compileSpec, formatDiagnostics } from '../../src/index.ts';

const encoder = `apiVersion: widthwise/v1
kind: Model
name: encoder
inputs: {signal: {shape: [16]}, noise: {shape: [null, 4]}}
layers:
  - {name: hidden, type: Dense, inputs: signal, units: 8}
  - {name: rnn, type: GRU, inputs: noise, units: 8}
  - {name: code, type: Add, inputs: [hidden, rnn]}
`;

/** What is said of a model that nests the encoder. */
function said(inputs: string, x: string): string {
  const text = `apiVersion: widthwise/v1
kind: Model
name: outer
inputs: {x: {shape: ${x}}, n: {shape: [9, 4]}}
layers:
  - {name: enc, type: Model, from: ./encoder.yaml, inputs: ${inputs}}
  - {name: y, type: Dense, units: 1}
`;
  const { diagnostics, sources } = compileSpec(text, { files: { 'encoder.yaml': encoder } });
  return formatDiagnostics(diagnostics, sources);
}

test('what a nested model reads has the shape that it declares; an open dimension fits any', () => {
  expect(said('[x, n]', '[16]')).toBe('');
});

test('another shape is one error, where the model says what it reads', () => {
  expect(said('{signal: x, noise: n}', '[12]'))
    .toBe(`model.yaml:6:60: error bad-shape: the model ./encoder.yaml declares its input "signal" as [null, 16], and x is [null, 12]
  5 | layers:
  6 |   - {name: enc, type: Model, from: ./encoder.yaml, inputs: {signal: x, noise: n}}
    |                                                            ^^^^^^^^^^^^^^^^^^^^^
  = let it read something of that shape, or declare another; null is a dimension of any size
  note: the input is declared here (encoder.yaml:4:26)
    3 | name: encoder
    4 | inputs: {signal: {shape: [16]}, noise: {shape: [null, 4]}}
      |                          ^^^^

1 error`);
});

test('another rank is said once, not of each layer inside', () => {
  expect(said('[x, n]', '[4, 4]').match(/error/g)).toHaveLength(2);
});

test('a model inside a nested one is held to what it declares, too', () => {
  const middle = `apiVersion: widthwise/v1
kind: Model
name: middle
inputs: {a: {shape: [null]}, b: {shape: [9, 4]}}
layers:
  - {name: inner, type: Model, from: ./encoder.yaml, inputs: [a, b]}
`;
  const outer = `apiVersion: widthwise/v1
kind: Model
name: outer
inputs: {x: {shape: [12]}, n: {shape: [9, 4]}}
layers:
  - {name: mid, type: Model, from: ./middle.yaml, inputs: [x, n]}
`;
  const files = { 'encoder.yaml': encoder, 'middle.yaml': middle };
  const { diagnostics } = compileSpec(outer, { files });
  expect(diagnostics.map(({ message, span }) => [message, span?.file])).toEqual([
    [
      'the model ./encoder.yaml declares its input "signal" as [null, 16], and x is [null, 12]',
      'middle.yaml',
    ],
  ]);
});

test.each([
  ['int32', 'float32', 'to be int32, and x is float32'],
  ['float32', 'int32', 'to be float32, and x is int32'],
  ['bool', 'bool', undefined],
  ['string', 'int32', 'to be string, and x is int32'],
  [undefined, 'int32', undefined],
  [undefined, 'string', 'to be float32, and x is string'],
])('an input declared %s that reads %s', (declared, given, problem) => {
  const inner = `apiVersion: widthwise/v1
kind: Model
name: inner
inputs: {a: {shape: [4]${declared === undefined ? '' : `, dtype: ${declared}`}}}
layers:
  - {name: f, type: Flatten}
`;
  const outer = `apiVersion: widthwise/v1
kind: Model
name: outer
inputs: {x: {shape: [4], dtype: ${given}}}
layers:
  - {name: enc, type: Model, from: ./inner.yaml}
  - {name: g, type: Flatten}
`;
  const { diagnostics } = compileSpec(outer, { files: { 'inner.yaml': inner } });
  const found = diagnostics.map(({ message }) => message).filter((message) => message.includes('declares'));
  expect(found).toEqual(
    problem === undefined ? [] : [`the model ./inner.yaml declares its input "a" ${problem}`],
  );
});
