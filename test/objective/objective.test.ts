import { expect, test } from 'vitest';
import { compileSpec } from '../../src/index.ts';

/** Found by `validate`, without data and without TensorFlow.js. */
test.each([
  [
    'loss-does-not-fit',
    '{optimizer: sgd, loss: categorical_crossentropy}',
    1,
    /categoricalCrossentropy needs a unit for each class, but output "out" has 1/,
  ],
  [
    'metric-does-not-fit',
    '{optimizer: sgd, loss: sparse_categorical_crossentropy, metrics: [precision]}',
    2,
    /metric precision needs a target for each unit/,
  ],
  [
    'metric-does-not-fit',
    '{optimizer: sgd, loss: mse, metrics: [sparse_categorical_accuracy]}',
    2,
    /metric sparseCategoricalAccuracy needs class numbers/,
  ],
])('%s: %s on %d units', (code, compile, units, message) => {
  const { diagnostics } = compileSpec(`
apiVersion: widthwise/v1
kind: Model
name: tiny
inputs: {x: {shape: [2]}}
layers: [{name: out, type: Dense, units: ${units}, activation: softmax}]
compile: ${compile}
`);
  expect(diagnostics.map((d) => d.code)).toEqual([code]);
  expect(diagnostics[0]?.message).toMatch(message);
});
