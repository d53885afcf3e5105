import { describe, expect, test } from 'vitest';
import { compileSpec, diffOverlay, diffSpecs, requireValid, type ValidSpec } from '../../src/index.ts';
import { withoutPlaces } from '../property/support/compare.ts';

const model = `apiVersion: widthwise/v1
kind: Model
name: net
params: {width: 8}
inputs: {image: {shape: [8, 8, 3]}}
blocks:
  residual:
    params: {filters: 4}
    inputs: [x]
    layers:
      - {name: conv, type: Conv2D, filters: $filters, kernelSize: 3, padding: same, inputs: x}
      - {name: skip, type: Conv2D, filters: $filters, kernelSize: 1, inputs: x}
      - {name: sum, type: Add, inputs: [conv, skip]}
layers:
  - {name: stem, type: Conv2D, filters: 4, kernelSize: 3}
  - {name: stage, block: residual, repeat: 2, with: {filters: $width}}
  - {name: pool, type: GlobalAveragePooling2D}
  - {name: y, type: Dense, units: 3}
compile: {optimizer: {type: adam, learningRate: 0.01}, loss: mse}
fit: {epochs: 3, batchSize: 16}
`;
const overlay = (body: string): string =>
  `apiVersion: widthwise/v1\nkind: Overlay\nbase: ./model.yaml\n${body}`;

function load(text: string, files: Readonly<Record<string, string>> = {}): ValidSpec {
  return requireValid(compileSpec(text, { path: 'spec.yaml', files: { 'model.yaml': model, ...files } }));
}

const base = load(model);

/** The overlay from the model to a variant, without its head; and whether it gives the variant. */
function diffTo(variant: string): { readonly body: string; readonly exact: boolean } {
  const b = load(variant);
  const text = diffOverlay(base, b, { base: './model.yaml' }) ?? '';
  const applied = load(text);
  // Notes on instances say where they stand, which is a place.
  const plain = ({ spec }: ValidSpec): string =>
    withoutPlaces({ ...spec, layers: spec.layers.map(({ instance: _, ...layer }) => layer) });
  return { body: text.replace(/^[^]*base: .*\n/, ''), exact: plain(applied) === plain(b) };
}

describe('the smallest overlay', () => {
  test.each([
    [
      'widths inside blocks',
      'widths: {stage.1.conv: 12, stage.1.skip: 12}',
      'widths:\n  stage.1.conv: 8 -> 12\n  stage.1.skip: 8 -> 12\n',
    ],
    [
      'one argument of a class',
      'compile: {optimizer: {learningRate: 0.5}}',
      'compile:\n  optimizer: {type: adam, learningRate: 0.5}\n',
    ],
    ['another class', 'compile: {optimizer: sgd}', 'compile:\n  optimizer: sgd\n'],
    ['a default that returns', 'fit: {$unset: [batchSize]}', 'fit:\n  batchSize: 32\n'],
    ['a section that goes', '$unset: [fit]', '$unset: [fit]\n'],
    [
      'a layer inside a block',
      'layers: [{name: bn, type: BatchNormalization, $insert: {after: stage.1.conv, rewire: true}}]',
      // What the skip reads could follow from the instance, so it is said.
      'layers:\n  - {name: stage.1.skip, inputs: stem}\n  - {name: stage.1.sum, inputs: [bn, stage.1.skip]}\n  - {name: bn, type: BatchNormalization, $insert: {after: stage.1.conv}}\n',
    ],
    [
      'two layers, one after the other',
      'layers: [{name: d1, type: Dropout, rate: 0.5, $insert: {after: stage.2.sum, rewire: true}}, {name: d2, type: Dropout, rate: 0.25, $insert: {after: d1, rewire: true}}]',
      'layers:\n  - {name: pool, inputs: d2}\n  - {name: d1, type: Dropout, rate: 0.5, $insert: {after: stage.2.sum}}\n  - {name: d2, type: Dropout, rate: 0.25, $insert: {after: d1}}\n',
    ],
    [
      'a width and something else',
      'layers: [{name: stem, filters: 6, activation: relu}]\nname: other',
      'layers:\n  - {name: stem, filters: 4 -> 6, activation: relu}\n',
    ],
  ])('%s', (_, body, expected) => {
    expect(diffTo(overlay(`${body}\n`))).toEqual({ body: expected, exact: true });
  });

  test.each([
    ['another number of instances', 'layers: [{name: stage, repeat: 3}]'],
    ['fewer of them', 'layers: [{name: stage, repeat: 1}]'],
    [
      'a block of another shape',
      'blocks: {residual: {$patch: replace, params: {filters: 4}, inputs: [x], layers: [{name: conv, type: Conv2D, filters: 3, kernelSize: 1, inputs: x}]}}',
    ],
    ['an input before a block', 'layers: [{name: d, type: Dropout, rate: 0.5, $insert: {after: stem}}]'],
    [
      'a layer that moves',
      'layers: [{name: stem, $patch: replace, type: Conv2D, filters: 4, kernelSize: 3, $insert: {after: stage}}]',
    ],
    ['more outputs', 'outputs: [y, stage.1]'],
    ['another input', 'inputs: {image: {shape: [9, 9, 3]}}'],
  ])('is exact for %s', (_, body) => {
    expect(diffTo(overlay(`${body}\n`)).exact).toBe(true);
  });

  test('of equal specs is none', () => {
    expect(diffOverlay(base, load(model), { base: './model.yaml' })).toBeUndefined();
  });

  test('names files of data as they are seen from where it stands', () => {
    const data = 'data: {csv: ./rows.csv, inputs: {image: {columns: [pixel*]}}, targets: {y: {column: b}}}\n';
    const a = requireValid(compileSpec(model + data, { path: 'nets/a/model.yaml' }));
    const b = requireValid(
      compileSpec(model + data.replace('rows', 'others'), { path: 'nets/b/model.yaml' }),
    );
    const text = diffOverlay(a, b, { base: '../nets/a/model.yaml', directory: 'variants' }) ?? '';
    expect(text).toContain('csv: ../nets/b/others.csv');
    const files = { 'nets/a/model.yaml': model + data };
    const applied = requireValid(compileSpec(text, { path: 'variants/v.yaml', files }));
    expect(applied.spec.data?.csv).toBe('../b/others.csv');
  });
});

test('a diff says what changed of each layer, and of the settings', () => {
  const b = load(
    overlay('widths: {y: 5}\ncompile: {optimizer: {learningRate: 0.5}}\nfit: {$unset: [batchSize]}\n'),
  );
  const diff = diffSpecs(base, b);
  expect(diff).toMatchObject({ version: 1, equal: false });
  // Dense on 8 channels: 8 · units + units weights, 2 · 8 · units + units FLOPs, 4 bytes for each unit.
  expect(diff.layers).toEqual([
    {
      name: 'y',
      change: 'changed',
      type: { a: 'Dense', b: 'Dense' },
      arguments: [{ path: 'units', a: 3, b: 5 }],
      outputShape: { a: [null, 3], b: [null, 5] },
      params: { a: 27, b: 45 },
      flops: { a: 51, b: 85 },
      activationBytes: { a: 12, b: 20 },
    },
  ]);
  expect(diff.settings).toEqual([
    { path: 'compile.optimizer.learningRate', a: 0.01, b: 0.5 },
    { path: 'fit.batchSize', a: 16, b: 32 },
  ]);
  expect((diff.totalParams.b ?? 0) - (diff.totalParams.a ?? 0)).toBe(18);
});

test('a class is shown by what differs from its defaults', () => {
  const b = load(overlay('compile: {optimizer: {type: sgd, momentum: 0.9}}\n'));
  expect(diffSpecs(base, b).settings).toEqual([
    { path: 'compile.optimizer', a: { type: 'adam', learningRate: 0.01 }, b: { type: 'sgd', momentum: 0.9 } },
  ]);
});

test.each([
  ['description: Another.\n', [{ path: 'description', b: 'Another.' }]],
  ['weights: ./start.safetensors\n', [{ path: 'weights', b: './start.safetensors' }]],
])('%s is a difference, which the overlay has', (more, settings) => {
  const b = load(model + more);
  expect(diffSpecs(base, b)).toMatchObject({ equal: false, layers: [], settings });
  const text = diffOverlay(base, b, { base: './model.yaml' });
  expect(diffSpecs(b, load(text ?? '')).equal).toBe(true);
  const back = diffOverlay(b, base, { base: './b.yaml' }) ?? '';
  expect(diffSpecs(base, load(back, { 'b.yaml': model + more })).equal).toBe(true);
});

test('layers in another order are a difference', () => {
  const sides = (order: readonly string[]): string =>
    `apiVersion: widthwise/v1\nkind: Model\nname: n\ninputs: {x: {shape: [4]}}\nlayers:\n${order
      .map((name) => `  - {name: ${name}, type: Dense, units: 2, inputs: x}\n`)
      .join('')}outputs: [a, b, c, d]\n`;
  const [before, after] = [load(sides(['a', 'b', 'c', 'd'])), load(sides(['a', 'c', 'b', 'd']))];
  expect(diffSpecs(before, after).settings).toEqual([{ path: 'layers', a: ['b', 'c'], b: ['c', 'b'] }]);
});

test('an overlay that changes the outputs says so, and is applied without a warning', () => {
  const outputs = 'layers: [{name: z, type: Dense, units: 2, $insert: {after: y}}]\n';
  const text = diffOverlay(base, load(overlay(outputs)), { base: './model.yaml' }) ?? '';
  expect(text).toContain('outputs: z');
  const applied = compileSpec(text, { path: 'z.yaml', files: { 'model.yaml': model } });
  expect(applied.diagnostics).toEqual([]);
});

test('a layer put into a block leaves those alone that read what they did', () => {
  const block = `apiVersion: widthwise/v1
kind: Model
name: m
description: Before.
inputs: {x: {shape: [8]}}
blocks: {b: {inputs: [i], layers: [{name: p, type: Dense, inputs: i, units: 4}, {name: q, type: Dense, inputs: i, units: 4}, {name: r, type: Add, inputs: [p, q]}]}}
layers: [{name: one, block: b}, {name: two, block: b}]
`;
  const change = `apiVersion: widthwise/v1
kind: Overlay
base: ./m.yaml
description: After.
layers:
  - {name: two.n, type: ReLU, inputs: two.p, $insert: {before: two.r}}
  - {name: two.r, inputs: [two.n, two.q]}
`;
  const a = requireValid(compileSpec(block, { path: 'm.yaml' }));
  const b = requireValid(compileSpec(change, { path: 'c.yaml', files: { 'm.yaml': block } }));
  const text = diffOverlay(a, b, { base: './m.yaml' }) ?? '';
  expect(text).toBe(`apiVersion: widthwise/v1
kind: Overlay
description: After.
base: ./m.yaml
layers:
  - {name: two.r, inputs: [two.n, two.q]}
  - {name: two.n, type: ReLU, inputs: two.p, $insert: {after: two.q}}
`);
});
