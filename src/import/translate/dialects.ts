import { lookUp } from './look-up.ts';
import type { Cell } from '../../spec/generated/classes.ts';
import type { LayerType } from '../../spec/generated/layers.ts';
import { type MapEntry, type MapNode, type PlainValue, type ScalarNode } from '../../spec/tree.ts';
import { snakeCase } from '../../util/snake-case.ts';
import type { Dialect } from '../read/source.ts';
import { isNull } from './values.ts';

/** A layer, or the cell of one. */
export type ArgumentOwner = LayerType | Cell['type'];

/** Values at which an argument that we do not have changes nothing. `true` in place of a list: any value. */
const INERT: Readonly<Record<string, readonly PlainValue[] | true>> = {
  data_format: ['channels_last', 'channelsLast'],
  groups: [1],
  implementation: true,
  input_dim: true,
  input_length: true,
  ragged: [false],
  query_shape: true,
  key_shape: true,
  value_shape: true,
  output_shape: [null],
  depth_multiplier: [1],
  dilation_rate: [1],
  threshold: [0],
  negative_slope: [0],
  interpolation: ['nearest'],
  fill_mode: ['constant'],
  fill_value: [0],
  use_legacy_format: true,
  // How Keras 2 draws; here draws follow from seed, layer and step.
  rng_type: true,
  // Without lora_rank, which is refused.
  lora_alpha: true,
  // Of lookups: it follows from the vocabulary; and texts are always spread by their hash.
  vocabulary_size: true,
  oov_method: true,
  // Of optimizers, losses and metrics.
  ema_momentum: true,
  jit_compile: true,
  is_legacy_optimizer: true,
  decay: [0],
  reduction: ['sum_over_batch_size', 'auto'],
  from_logits: [false],
  label_smoothing: [0],
  axis: [-1],
};

/** Written by Keras for these types because their classes inherit it; it has no effect. */
const INHERITED: readonly string[] = ['kernel_initializer', 'kernel_regularizer', 'kernel_constraint'];

/** True when leaving the argument out means the same. */
export function isInert(type: ArgumentOwner | '', key: string, value: PlainValue): boolean {
  const values = lookUp(INERT, key);
  if (value === null || value === false || values === true) return true;
  if (/^(Separable|Depthwise)Conv/.test(type) && INHERITED.includes(key)) return true;
  if (Array.isArray(value) && values !== undefined) {
    return value.every((item: PlainValue) => values.includes(item));
  }
  return values?.includes(value) ?? false;
}

/** Keys that Keras 2 and TensorFlow.js spell differently. */
export function renamedKeys(type: ArgumentOwner, dialect: Dialect): ReadonlyMap<string, string> {
  return (dialect !== 'keras3' && RENAMED.get(type)) || NONE;
}

const NONE: ReadonlyMap<string, string> = new Map();

const RENAMED: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['LeakyReLU', new Map([['alpha', 'negative_slope']])],
  ['ReLU', new Map([['theta', 'threshold']])],
]);

type Defaults = ReadonlyMap<string, Readonly<Record<string, ScalarNode['value']>>>;

/** Defaults that differ from Keras 3's, for keys that somebody leaves out of the JSON, or writes as null. */
const DEFAULTS: Readonly<Record<Dialect, Defaults>> = {
  keras3: new Map(),
  // Before 2.1.3 there was no other way to reset a state; later ones write down which it is.
  keras2: new Map([
    ['GRU', { reset_after: false }],
    ['GRUCell', { reset_after: false }],
  ]),
  tfjs: new Map([
    ['LSTM', { unit_forget_bias: false, recurrent_activation: 'hard_sigmoid' }],
    ['ConvLSTM2D', { unit_forget_bias: false, recurrent_activation: 'hard_sigmoid' }],
    ['GRU', { reset_after: false, recurrent_activation: 'hard_sigmoid' }],
    ['LSTMCell', { unit_forget_bias: false, recurrent_activation: 'hard_sigmoid' }],
    ['GRUCell', { reset_after: false, recurrent_activation: 'hard_sigmoid' }],
    ['LeakyReLU', { alpha: 0.3 }],
  ]),
};

export function oldDefaults(
  type: ArgumentOwner,
  { entries, span }: MapNode,
  dialect: Dialect,
): readonly [string, MapEntry][] {
  // Keys may be in camel case, as TensorFlow.js has them.
  const given = new Set(
    [...entries.values()].flatMap(({ key, value }) => (isNull(value) ? [] : snakeCase(key))),
  );
  return Object.entries(DEFAULTS[dialect].get(type) ?? {}).flatMap(([key, value]): [string, MapEntry][] => {
    if (given.has(key)) return [];
    const node: ScalarNode = { kind: 'scalar', value, text: String(value), quoted: false, span };
    return [[key, { key, keySpan: span, value: node }]];
  });
}

/** Classes that are another class of Keras 3 under an older name. */
export const oldClasses: ReadonlyMap<string, string> = new Map([
  ['SyncBatchNormalization', 'BatchNormalization'],
  ['BatchNormalizationV1', 'BatchNormalization'],
  ['BatchNormalizationV2', 'BatchNormalization'],
  ['ThresholdedReLU', 'ReLU'],
]);
