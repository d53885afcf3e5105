import { expect, test } from 'vitest';
import {
  canonicalClass,
  canonicalKey,
  canonicalLayerType,
  canonicalWord,
  classNames,
  classVocabulary,
  layerTypes,
  layerVocabulary,
  sectionVocabulary,
} from '../../src/spec/names.ts';
import type { Role } from '../../src/spec/vocabulary.ts';

test.each([
  ['Dense', 'Dense'],
  ['MaxPool2D', 'MaxPooling2D'],
  ['GlobalAvgPool2D', 'GlobalAveragePooling2D'],
  ['dense', undefined],
  ['constructor', undefined],
  ['', undefined],
])('the layer type %s is %s', (text, expected) => {
  expect(canonicalLayerType(text)).toBe(expected);
});

test.each<readonly [Role, string, string | undefined]>([
  ['activation', 'hard_sigmoid', 'hardSigmoid'],
  ['activation', 'silu', 'swish'],
  ['initializer', 'GlorotUniform', 'glorotUniform'],
  ['initializer', 'uniform', 'randomUniform'],
  ['initializer', 'lecun_normal', 'leCunNormal'],
  ['regularizer', 'L1L2', 'l1l2'],
  ['constraint', 'max_norm', 'maxNorm'],
  ['optimizer', 'RMSprop', 'rmsprop'],
  ['loss', 'mse', 'meanSquaredError'],
  ['loss', 'categorical_crossentropy', 'categoricalCrossentropy'],
  ['metric', 'acc', 'accuracy'],
  ['metric', 'mse', 'meanSquaredError'],
  ['loss', 'toString', undefined],
  ['loss', 'adam', undefined],
])('the %s %s is %s', (role, text, expected) => {
  expect(canonicalClass(role, text)).toBe(expected);
});

test.each([
  ['kernel_size', 'kernelSize'],
  ['kernelSize', 'kernelSize'],
  ['filters', 'filters'],
  ['kernel_sizes', undefined],
  ['KernelSize', undefined],
  ['toString', undefined],
])('the key %s of Conv2D is %s', (text, expected) => {
  expect(canonicalKey(layerVocabulary('Conv2D'), text)).toBe(expected);
});

test.each([
  ['beta_1', 'beta1'],
  ['learning_rate', 'learningRate'],
  ['lr', 'learningRate'],
])('the key %s of adam is %s', (text, expected) => {
  expect(canonicalKey(classVocabulary('optimizer', 'adam') ?? { properties: {} }, text)).toBe(expected);
});

test('words of Keras are words of ours', () => {
  const { dataFormat } = layerVocabulary('Conv2D').properties;
  expect(canonicalWord(dataFormat ?? {}, 'channels_first')).toBe('channelsFirst');
  expect(canonicalWord(dataFormat ?? {}, 'channels_middle')).toBeUndefined();
});

test('a section refers to sections, classes and lists of them', () => {
  const { properties } = sectionVocabulary('model');
  expect(properties['compile']).toMatchObject({ section: 'compile', required: false });
  expect(properties['layers']).toMatchObject({ items: { section: 'layer' }, required: true });
  expect(properties['inputs']).toMatchObject({ entries: { section: 'input' } });
  expect(sectionVocabulary('compile').properties['metrics']).toMatchObject({
    items: { role: 'metric' },
    default: [],
  });
});

test('defaults are complete', () => {
  expect(layerVocabulary('Dense').properties['kernelInitializer']?.default).toEqual({
    type: 'glorotUniform',
    seed: null,
    inputAxes: null,
    outputAxes: null,
  });
});

test("no class has the name of another role's by accident of lookup", () => {
  expect(classVocabulary('optimizer', 'relu')).toBeUndefined();
  expect(classVocabulary('optimizer', 'constructor')).toBeUndefined();
  expect(classNames('regularizer')).toEqual(['l1', 'l2', 'l1l2', 'orthogonalRegularizer']);
  expect(layerTypes).toContain('Dense');
});
