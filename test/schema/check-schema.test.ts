import { describe, expect, test } from 'vitest';
import type { LayerType } from '../../src/spec/generated/layers.ts';
import type { SectionName } from '../../src/spec/vocabulary.ts';
import { checkClass, checkLayer, checkSection } from '../../src/validate/check-schema.ts';
import type { SchemaProblem } from '../../src/validate/check-schema.ts';

/** `path kind: message`, as short as a test can read it. */
function lines(problems: readonly SchemaProblem[]): readonly string[] {
  return problems.map(({ path, kind, message }) => `${path.join('.') || '.'} ${kind}: ${message}`);
}

const layers: readonly (readonly [LayerType, unknown, readonly string[]])[] = [
  ['Dense', { units: 64 }, []],
  [
    'Dense',
    { units: 64, activation: 'relu', kernelInitializer: { type: 'anything' }, kernelRegularizer: null },
    [],
  ],
  ['Dense', {}, ['. missing-key: Dense needs units, an integer of at least 1']],
  ['Dense', null, ['. wrong-type: Dense must be a map, not null']],
  ['Dense', { units: 2.5 }, ['units wrong-type: units must be an integer of at least 1, not 2.5']],
  ['Dense', { units: '64' }, ['units wrong-type: units must be an integer of at least 1, not "64"']],
  ['Dense', { units: 0 }, ['units out-of-range: units must be an integer of at least 1, not 0']],
  ['Dense', { units: 4, unitz: 1 }, ['. unknown-key: Dense has no "unitz"']],
  ['Dense', { units: 4, useBias: 1 }, ['useBias wrong-type: useBias must be true or false, not 1']],
  [
    'Dense',
    { units: 4, activation: 'rellu' },
    ['activation not-allowed: activation must be the name of an activation, not "rellu"'],
  ],
  [
    'Dense',
    { units: 4, kernelInitializer: { seed: 1 } },
    ['kernelInitializer missing-key: kernelInitializer needs type'],
  ],
  [
    'Dense',
    { units: 4, kernelInitializer: null, kernelRegularizer: [] },
    [
      'kernelInitializer wrong-type: kernelInitializer must be an initializer (its name or {type: …}), not null',
      'kernelRegularizer wrong-type: kernelRegularizer must be a regularizer (its name or {type: …}) or null, not []',
    ],
  ],
  // A size is authored as one number or as a list, and is reported once, as it was probably written.
  [
    'Conv2D',
    { filters: 1, kernelSize: [0, 0] },
    ['kernelSize out-of-range: kernelSize must be an integer of at least 1 or a list of 2, not 0'],
  ],
  [
    'Conv2D',
    { filters: 1, kernelSize: [3, 0] },
    ['kernelSize out-of-range: kernelSize must be an integer of at least 1 or a list of 2, not [3,0]'],
  ],
  [
    'Conv1D',
    { filters: 1, kernelSize: [3, 3] },
    ['kernelSize out-of-range: kernelSize must be an integer of at least 1, not [3,3]'],
  ],
  ['MaxPooling2D', { strides: null }, []],
  [
    'MaxPooling2D',
    { poolSize: null },
    ['poolSize wrong-type: poolSize must be an integer of at least 1 or a list of 2, not null'],
  ],
  [
    'Dropout',
    { rate: 1 },
    ['rate out-of-range: rate must be a number from 0 up to but not including 1, not 1'],
  ],
  [
    'InputLayer',
    { shape: [28, 0, null, 'a'] },
    [
      'shape.1 out-of-range: shape[1] must be an integer of at least 1 or null, not 0',
      'shape.3 wrong-type: shape[3] must be an integer of at least 1 or null, not "a"',
    ],
  ],
  [
    'Conv2D',
    { filters: 0, kernelSize: [3, 3], padding: 'sam', unitz: 1, strides: 'x' },
    [
      '. unknown-key: Conv2D has no "unitz"',
      'filters out-of-range: filters must be an integer of at least 1, not 0',
      'strides wrong-type: strides must be an integer of at least 1 or a list of 2, not "x"',
      'padding not-allowed: padding must be valid or same, not "sam"',
    ],
  ],
];

test.each(layers)('%s %j', (type, value, expected) => {
  expect(lines(checkLayer(type, value))).toEqual(expected);
});

const model = { apiVersion: 'widthwise/v1', kind: 'Model', name: 'a', inputs: { x: {} }, layers: [{}] };
const overlay = { apiVersion: 'widthwise/v1', kind: 'WidthOverlay', base: './model.yaml' };
const sections: readonly (readonly [SectionName, unknown, readonly string[]])[] = [
  ['model', model, []],
  [
    'model',
    { ...model, outputs: ['a', 'b'], params: { width: { default: 8 }, on: { default: true } }, fit: {} },
    [],
  ],
  [
    'model',
    { ...model, apiVersion: 'v1' },
    ['apiVersion not-allowed: apiVersion must be widthwise/v1, not "v1"'],
  ],
  [
    'model',
    { ...model, layers: [] },
    ['layers out-of-range: layers must be a list of maps, of length 1 or more, not []'],
  ],
  [
    'model',
    { ...model, inputs: {} },
    ['inputs out-of-range: inputs must be a map that is not empty, not {}'],
  ],
  [
    'model',
    { ...model, inputs: { 'a b': {} } },
    [
      'inputs bad-format: "a b" must be a name of letters, digits, "_", "-" and "." that begins with a letter or digit',
    ],
  ],
  [
    'model',
    { ...model, params: { 'a-b': {} } },
    ['params bad-format: "a-b" must be a name of letters, digits and "_" that begins with a letter'],
  ],
  ['param', { default: 8, type: 'integer', min: 1, max: 8.5, values: [8], description: 'Wide.' }, []],
  [
    'param',
    { default: [1], minimum: 1 },
    [
      '. unknown-key: a param has no "minimum"',
      'default wrong-type: default must be a number, text or true or false, not [1]',
    ],
  ],
  ['model', { ...model, widths: {} }, ['. unknown-key: a Model has no "widths"']],
  [
    'widthOverlay',
    { ...overlay, widths: { a: 64, b: '32 -> 64', 'c*': 'x0.5', d: { factor: 0.5, max: 8 } } },
    [],
  ],
  [
    'widthOverlay',
    { ...overlay, widths: { a: 'wide', b: 0, c: { factr: 2 } } },
    [
      'widths.a bad-format: widths.a must be a width such as 64, "32 -> 64" or "x2", not "wide"',
      'widths.b out-of-range: widths.b must be a width such as 64, "32 -> 64" or "x2", not 0',
      'widths.c missing-key: widths.c needs factor, a number above 0',
      'widths.c unknown-key: widths.c has no "factr"',
    ],
  ],
  ['fit', {}, []],
  [
    'fit',
    { epoch: 3, earlyStopping: { patience: -1 } },
    [
      '. unknown-key: fit has no "epoch"',
      'earlyStopping.patience out-of-range: earlyStopping.patience must be an integer of at least 0, not -1',
    ],
  ],
  [
    'compile',
    { optimizer: { type: 'adam' }, metrics: [{ type: 'accuracy' }, 3] },
    [
      '. missing-key: compile needs loss, a loss (its name or {type: …})',
      'metrics.1 wrong-type: metrics[1] must be a metric (its name or {type: …}), not 3',
    ],
  ],
  ['layer', { name: 'a', type: 'Dense', anything: 1 }, []],
  [
    'layer',
    { name: 'a:b', type: 'Dense' },
    [
      'name bad-format: name must be a name of letters, digits, "_", "-" and "." that begins with a letter or digit, not "a:b"',
    ],
  ],
  ['data', { csv: '' }, ['csv bad-format: csv must be text that is not empty, not ""']],
];

test.each(sections)('%s %j', (section, value, expected) => {
  expect(lines(checkSection(section, value))).toEqual(expected);
});

describe('classes', () => {
  test('an argument out of bounds', () => {
    expect(lines(checkClass('optimizer', 'adam', { type: 'adam', learningRate: -1 }))).toEqual([
      'learningRate out-of-range: learningRate must be a number of at least 0 or a schedule ({type: …}), not -1',
    ]);
  });

  test('an argument of another class, with those there are', () => {
    const [problem] = checkClass('regularizer', 'l2', { type: 'l2', l1: 0.1 });
    expect(problem).toMatchObject({ kind: 'unknown-key', key: 'l1', allowed: ['type', 'l2'] });
  });
});

test('an unknown key comes with the keys there are, a wrong word with the right ones', () => {
  const [unknown, word] = checkLayer('Flatten', { format: 1, dataFormat: 'channelLast' });
  expect(unknown).toMatchObject({ path: [], key: 'format', allowed: ['dataFormat', 'activityRegularizer'] });
  expect(word).toMatchObject({ path: ['dataFormat'], allowed: ['channelsLast', 'channelsFirst'] });
});

test('keys that JavaScript gives every object are unknown like any other', () => {
  const value = JSON.parse('{"units": 1, "constructor": 1, "__proto__": 1, "toString": 2}');
  expect(checkLayer('Dense', value).map(({ key }) => key)).toEqual(['constructor', '__proto__', 'toString']);
  expect(lines(checkLayer('Dense', JSON.parse('{"__proto__": {"units": 1}}')))).toContain(
    '. missing-key: Dense needs units, an integer of at least 1',
  );
});

test('a long value is shortened', () => {
  const [problem] = checkLayer('Dense', { units: 'x'.repeat(500) });
  expect(problem?.message.length).toBeLessThan(130);
});

test('a check leaves nothing behind for the next', () => {
  expect(checkLayer('Dense', { units: 0 })).toHaveLength(1);
  expect(checkLayer('Dense', { units: 1 })).toEqual([]);
  expect(checkLayer('Dense', { units: 0 })).toHaveLength(1);
});
