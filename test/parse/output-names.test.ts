import { expect, test } from 'vitest';
import { compileSpec } from '../../src/compile.ts';

const text = `apiVersion: widthwise/v1
kind: Model
name: two
inputs: {x: {shape: [4]}}
layers:
  - {name: q, type: Dense, units: 1, inputs: x}
  - {name: axis, type: Dense, units: 3, activation: softmax, inputs: x}
outputs: [q, axis]
compile:
  optimizer: adam
  loss: {q: mse, axis: categorical_crossentropy}
  metrics: {q: mae, axis: [accuracy]}
`;

test('outputs may be called as arguments of losses and metrics are', () => {
  const { diagnostics, spec } = compileSpec(text);
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  expect(spec?.compile?.loss).toMatchObject({
    q: { type: 'meanSquaredError' },
    axis: { type: 'categoricalCrossentropy' },
  });
  expect(spec?.compile?.metrics).toMatchObject({ q: [{ type: 'meanAbsoluteError' }] });
});
