import { expect, test } from 'vitest';
import { compileSpec, loadSpec } from '../../src/index.ts';

const model = `apiVersion: widthwise/v1
kind: Model
name: net
inputs: {image: {shape: [28, 28, 1]}}
blocks:
  residual:
    inputs: [from]
    layers:
      - {name: back, type: Dense, units: 4}
      - {name: add, type: Add, inputs: [from, back]}
layers:
  - {name: conv, type: Conv2D, filters: 4, kernelSize: 3}
  - {name: pool, type: GlobalAveragePooling2D}
  - {name: stage, block: residual, repeat: 2}
  - {name: y, type: Dense, units: 2, inputs: stage}
compile: {optimizer: {type: adam, learningRate: 0.01}, loss: {type: mse, reduction: sum}, metrics: [mae]}
`;

/** What is written in the place of what, and what is suggested. */
test.each([
  ['reduction: sum', 'reduction: none', /^with none there is a loss for each example/],
  ['reduction: sum', 'reduction: null', /^with none there is a loss for each example/],
  ['metrics: [mae]', 'metrics: [f1]', /^did you mean "f1Score"\?$/],
  ['learningRate: 0.01', 'learningRate: "0.01"', /^write the number without quotes$/],
  ['learningRate: 0.01', 'learningRate: 0,01', /^write \[0, 01\], or 0\.01 with a point$/],
  ['shape: [28, 28, 1]', 'shape: 28, 28, 1', /^write \[28, 28, 1\]$/],
  ['[28, 28, 1]', '[null, 28, 28, 1]', /^if the first null is the batch axis, leave it out/],
  ['inputs: stage', 'inputs: stag', /^did you mean "stage"\?$/],
  [
    '{type: mse, reduction: sum}',
    'BCEWithLogitsLoss',
    /^write \{type: binaryCrossentropy, fromLogits: true\}$/,
  ],
])('for %s there stands %s', (right, wrong, suggestion) => {
  const { diagnostics } = compileSpec(model.replace(right, wrong));
  expect(diagnostics.map((d) => d.suggestion)).toEqual([expect.stringMatching(suggestion)]);
});

test.each([
  ['stage.back.units=8', 'did you mean "stage.1.back" or "stage.2.back"?'],
  ['epochs=8', 'did you mean "fit.epochs"?'],
])('--set %s', (set, suggestion) => {
  const { diagnostics } = compileSpec(model, { set: [set] });
  expect(diagnostics.map((d) => d.suggestion)).toEqual([suggestion]);
});

test.each([
  ['pool: 8', 'its width comes from conv: change that'],
  ['conv: 1_000', 'write 1000'],
])('a width %s', (width, suggestion) => {
  const overlay = `apiVersion: widthwise/v1\nkind: WidthOverlay\nbase: m.yaml\nwidths: {${width}}\n`;
  const { diagnostics } = compileSpec(overlay, { path: 'wide.yaml', files: { 'm.yaml': model } });
  expect(diagnostics.map((d) => d.suggestion)).toEqual([suggestion]);
});

test('a directory where a file is due', async () => {
  const { diagnostics } = await loadSpec('specs/dense');
  expect(diagnostics.map((d) => d.suggestion)).toEqual([
    'name a file in it, such as "specs/dense/model.yaml"',
  ]);
});

test('UTF-16', () => {
  const [diagnostic] = compileSpec([...model].join('\0')).diagnostics;
  expect(diagnostic?.suggestion).toMatch(/^this looks like UTF-16/);
});
