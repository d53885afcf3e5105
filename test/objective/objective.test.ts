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

const tiny = `
apiVersion: widthwise/v1
kind: Model
name: tiny
inputs: {x: {shape: [2]}}
layers: [{name: out, type: Dense, units: 2, activation: softmax}]
compile: {optimizer: sgd, loss: mse, metrics: [accuracy, mae]}
`;
const csv = 'csv: ./a.csv, inputs: {x: {columns: [a, b]}}, targets: {out: {columns: [c, d]}}';

/** What watches what, the data, and what is said of it. */
test.each([
  [
    'earlyStopping: {monitor: val_loss}',
    `data: {${csv}}`,
    'val_loss, but no examples are kept to validate on',
  ],
  ['earlyStopping: {}', `data: {${csv}}`, 'val_loss, but no examples are kept to validate on'],
  ['earlyStopping: {monitor: val_loss}', `data: {${csv}, split: {validation: 0.1}}`, undefined],
  ['earlyStopping: {monitor: val_loss}, validationSplit: 0.1', `data: {${csv}}`, undefined],
  ['earlyStopping: {monitor: val_loss}', 'data: {module: ./a.mjs}', undefined],
  ['earlyStopping: {monitor: val_loss}', '', undefined],
  ['earlyStopping: {monitor: mae}', `data: {${csv}}`, undefined],
  [
    'reduceLROnPlateau: {monitor: acuracy}',
    `data: {${csv}}`,
    'acuracy, which is not measured; there are loss, accuracy, mae',
  ],
])('unknown-monitor: %s with %s', (rule, data, said) => {
  const { diagnostics } = compileSpec(`${tiny}${data}\nfit: {${rule}}`);
  const expected = said === undefined ? [] : [['unknown-monitor', expect.stringMatching(said) as string]];
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual(expected);
});
