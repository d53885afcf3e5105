import { describe, expect, test } from 'vitest';
import { insteadOfArgument } from '../../src/spec/absent-arguments.ts';
import { insteadOfClass } from '../../src/spec/absent-classes.ts';
import { insteadOf } from '../../src/spec/absent-layers.ts';
import {
  canonicalClass,
  canonicalKey,
  canonicalLayerType,
  layerTypes,
  layerVocabulary,
} from '../../src/spec/names.ts';

/** What `dir(keras.layers)` of Keras 3.15.1 has besides the types of schema/layers. */
const others = [
  'CutMix',
  'FlaxLayer',
  'GRUCell',
  'JaxLayer',
  'LSTMCell',
  'Lambda',
  'Layer',
  'MaxNumBoundingBoxes',
  'MixUp',
  'Pipeline',
  'SimpleRNNCell',
  'StackedRNNCells',
  'TFSMLayer',
  'TorchModuleWrapper',
  'Wrapper',
];

describe('of each layer of Keras that specs do not have, what to do instead is said', () => {
  test.each(others)('%s', (type) => {
    expect(canonicalLayerType(type)).toBeUndefined();
    expect(insteadOf(type)).toMatch(/^[a-z].*[^.]$/i);
  });
});

/** Arguments of Keras's constructors that no layer has here. */
const lacking = [
  'lora_rank',
  'lora_alpha',
  'quantization_config',
  'use_cudnn',
  'dtype',
  'autocast',
  'auto_scale_loss',
  'run_eagerly',
  'jit_compile',
  'input_dtype',
  'input_shape',
  'batch_input_shape',
  'implementation',
];

test.each(lacking)('of the argument %s, too, in either spelling', (key) => {
  const camel = key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  expect(insteadOfArgument(key)).toBeDefined();
  expect(insteadOfArgument(camel)).toBe(insteadOfArgument(key));
  // An InputLayer alone has a dtype.
  const having = layerTypes.filter((type) => canonicalKey(layerVocabulary(type), key) !== undefined);
  expect(having.filter((type) => type !== 'InputLayer')).toEqual([]);
});

/** Words and classes that Keras's registries and `compile` know besides ours. */
test.each([
  ['loss', 'crossentropy'],
  ['loss', 'ce'],
  ['optimizer', 'LossScaleOptimizer'],
  ['optimizer', 'loss_scale_optimizer'],
  ['optimizer', 'MultiOptimizer'],
  ['metric', 'Mean'],
  ['metric', 'MeanMetricWrapper'],
  ['metric', 'sum'],
] as const)('of the %s %s, too', (role, name) => {
  expect(canonicalClass(role, name)).toBeUndefined();
  expect(insteadOfClass(role, name)).toBeDefined();
});

test('of words that are not of Keras nothing is said', () => {
  expect(insteadOfClass('loss', 'constructor')).toBeUndefined();
  expect(insteadOfClass('initializer', 'ce')).toBeUndefined();
});
