import { describe, expect, test } from 'vitest';
import { compileSpec, explain, render, requireValid, type Origin } from '../../src/index.ts';

const files = {
  'model.yaml': `apiVersion: widthwise/v1
kind: Model
name: net
params: {width: 32}
inputs: {x: {shape: [8]}}
layers:
  - {name: a, type: Dense, units: $(width * 2), activation: relu}
  - {name: b, type: Dense, units: 4, kernelRegularizer: {type: l2, l2: 0.5}}
compile: {optimizer: {type: adam, learningRate: 0.25}, loss: mse}
fit: {epochs: 3}
`,
  'part.yaml': `apiVersion: widthwise/v1
kind: Component
layers:
  - {name: b, kernelRegularizer: {l2: 0.125}}
`,
  'overlay.yaml': `apiVersion: widthwise/v1
kind: Overlay
base: ./model.yaml
components: [./part.yaml]
params: {width: 48}
layers:
  - {name: a, $unset: [activation]}
compile: {optimizer: sgd}
$unset: [fit]
`,
  'wide.yaml': `apiVersion: widthwise/v1
kind: WidthOverlay
base: ./overlay.yaml
widths: {a: 96 -> 100}
`,
};

/** Where a text stands in a file: `model.yaml:7:33`. */
function at(file: keyof typeof files, text: string): string {
  const before = files[file].slice(0, files[file].indexOf(text)).split('\n');
  return `${file}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

const places = {
  wide: at('wide.yaml', '96 -> 100'),
  expression: at('model.yaml', '$(width * 2)'),
  newWidth: at('overlay.yaml', '48'),
  oldWidth: at('model.yaml', '32'),
  unset: at('overlay.yaml', 'activation]'),
  activation: at('model.yaml', 'relu'),
  part: at('part.yaml', '0.125'),
  l2: at('model.yaml', '0.5'),
  sgd: at('overlay.yaml', 'sgd'),
  adam: at('model.yaml', 'adam'),
  rate: at('model.yaml', '0.25'),
  noFit: at('overlay.yaml', 'fit]'),
  fit: at('model.yaml', '{epochs'),
  four: at('model.yaml', '4, kernel'),
  shape: at('model.yaml', '[8]'),
  loss: at('model.yaml', 'mse'),
};

function load(set: readonly string[] = []) {
  return compileSpec(files['wide.yaml'], { path: 'wide.yaml', files, set });
}

/** One step of a history in short: `100 WidthOverlay wide.yaml:4:13`. */
function short({ value, by, file, line, column, written, params }: Origin): string {
  const from = params.map((p) => `${p.param}=${p.value}@${p.file}:${p.line}:${p.column}`);
  const place = file === undefined ? [] : [`${file}:${line}:${column}`];
  return [
    JSON.stringify(value) ?? '-',
    by,
    ...place,
    ...(written === undefined ? [] : [written]),
    ...from,
  ].join(' ');
}

function history(path: string, set?: readonly string[]): readonly string[] {
  return explain(load(set), path).map(({ path: name, origin, replaced }) =>
    [name, ...[origin, ...replaced].map(short)].join(' | '),
  );
}

describe('explain', () => {
  test.each([
    [
      'a.units',
      [
        `a.units | 100 WidthOverlay ${places.wide} | 96 Model ${places.expression} $(width * 2) width=48@${places.newWidth}`,
      ],
    ],
    ['params.width', [`params.width | 48 Overlay ${places.newWidth} | 32 Model ${places.oldWidth}`]],
    [
      'a.activation',
      [`a.activation | "linear" default | - Overlay ${places.unset} | "relu" Model ${places.activation}`],
    ],
    ['a.use_bias', ['a.useBias | true default']],
    [
      'b.kernelRegularizer.l2',
      [`b.kernelRegularizer.l2 | 0.125 Component ${places.part} | 0.5 Model ${places.l2}`],
    ],
    [
      'compile.optimizer',
      [`compile.optimizer.type | "sgd" Overlay ${places.sgd} | "adam" Model ${places.adam}`],
    ],
    [
      'compile.optimizer.learningRate',
      [`compile.optimizer.learningRate | 0.01 default | 0.25 Model ${places.rate}`],
    ],
    ['fit', [`fit | - default | - Overlay ${places.noFit} | {"epochs":3} Model ${places.fit}`]],
    ['layers.b.units', [`b.units | 4 Model ${places.four}`]],
    ['inputs.x.shape', [`inputs.x.shape | [8] Model ${places.shape}`]],
  ])('%s', (path, expected) => {
    expect(history(path)).toEqual(expected);
  });

  test('--set is a part of the history', () => {
    expect(history('b.units', ['b.units=7'])).toEqual([
      `b.units | 7 --set --set:1:9 | 4 Model ${places.four}`,
    ]);
    expect(history('compile.loss', ['compile.loss=mae'])).toEqual([
      `compile.loss.type | "meanAbsoluteError" --set --set:1:14 | "meanSquaredError" Model ${places.loss}`,
    ]);
  });

  test('every argument of a layer that is set', () => {
    expect(explain(load(), 'b').map(({ path }) => path)).toEqual([
      'b.name',
      'b.type',
      'b.units',
      'b.kernelRegularizer.type',
      'b.kernelRegularizer.l2',
    ]);
  });

  test('a spec with errors can be explained', () => {
    const compiled = load(['a.units=0']);
    expect(compiled.ok).toBe(false);
    expect(explain(load(['b.unitz=3']), 'b.units')[0]?.value).toBe(4);
  });
});

test('a rendered model says where each line comes from, and reads back as the same text', () => {
  const compiled = requireValid(load(['b.useBias=false']));
  const text = render(compiled.spec, { origin: compiled });
  expect(text.split('\n').filter((line) => line.includes('#'))).toEqual([
    'name: net # model.yaml:3:7',
    `  x: {shape: [8]} # ${places.shape}`,
    `  - {name: a, type: Dense, units: 100} # model.yaml:7:12; units: ${places.wide} (was 96 from $(width * 2))`,
    `  - {name: b, type: Dense, units: 4, useBias: false, kernelRegularizer: {type: l2, l2: 0.125}} # model.yaml:8:12; kernelRegularizer.l2: ${places.part} (was 0.5); useBias: --set:1:11`,
    `  optimizer: sgd # ${places.sgd} (was "adam")`,
    `  loss: meanSquaredError # ${places.loss}`,
  ]);
  const again = requireValid(compileSpec(text));
  expect(render(again.spec)).toBe(render(compiled.spec));
});

describe('a param of an overlay that reaches a layer through a block', () => {
  const model = `apiVersion: widthwise/v1
kind: Model
name: net
params: {width: 32}
inputs: {x: {shape: [8]}}
blocks:
  wide:
    params: {units: ???}
    inputs: [in]
    layers: [{name: h, type: Dense, units: $units}]
layers: [{name: a, block: wide, with: {units: $(width * 2)}}]
`;
  const text = 'apiVersion: widthwise/v1\nkind: Overlay\nbase: ./model.yaml\nparams: {width: 48}\n';
  const compiled = requireValid(compileSpec(text, { path: 'o.yaml', files: { 'model.yaml': model } }));

  test('explain follows it to the overlay', () => {
    const [filters] = explain(compiled, 'a.h.units');
    expect(filters?.origin.params.map(({ param, value, file, line }) => [param, value, file, line])).toEqual([
      ['units', '96', 'model.yaml', 11],
      ['width', '48', 'o.yaml', 4],
    ]);
  });

  test('render --origin names the overlay', () => {
    expect(render(compiled.spec, { origin: compiled })).toContain(
      'units: model.yaml:10:44 $units with width = 48 (o.yaml:4:17)',
    );
  });
});

test('a param that is computed: its value, and how it is written', () => {
  const text = `apiVersion: widthwise/v1
kind: Model
name: net
params: {width: 32, half: $(width // 2), act: {default: relu}}
inputs: {x: {shape: [8]}}
layers: [{name: a, type: Dense, units: $half, activation: $act}]
`;
  const [half] = explain(compileSpec(text, { set: ['params.width=48'] }), 'params.half');
  expect(half).toMatchObject({ path: 'params.half', value: 24 });
  expect(half?.origin).toMatchObject({ written: '$(width // 2)', params: [{ param: 'width', value: '48' }] });
  expect(explain(compileSpec(text), 'params.act')[0]).toMatchObject({ value: 'relu' });
});
