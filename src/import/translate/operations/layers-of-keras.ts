import type { PlainValue } from '../../../spec/tree.ts';
import { rankOf } from '../../read/source.ts';
import { isPlain, made } from './composed.ts';
import type { Rule } from './operation.ts';

/** Operations that a layer of Keras does, too. */
export const layersOfKeras: Readonly<Record<string, Rule>> = {
  Normalize: ({ tensors, setting }) => {
    const axis = setting('axis') ?? -1;
    return isPlain(setting, { order: [2], epsilon: [null] }) && typeof axis === 'number'
      ? made('UnitNormalization', tensors, { axis })
      : undefined;
  },
  OneHot: ({ tensors, setting }) => {
    const [x] = tensors;
    // The layer takes a last axis of 1 away, and the operation keeps it.
    const fits = x?.shape?.length === 2 && x.shape[1] !== 1;
    const numTokens = setting('num_classes');
    return fits && typeof numTokens === 'number' && isPlain(setting, { axis: [-1], sparse: [false] })
      ? made('CategoryEncoding', tensors, { numTokens, outputMode: 'oneHot' })
      : undefined;
  },
  Resize: ({ tensors, setting }) => {
    const size = setting('size');
    const plain = isPlain(setting, { data_format: [null, 'channels_last'], antialias: [false] });
    const whole = isPlain(setting, { crop_to_aspect_ratio: [false], pad_to_aspect_ratio: [false] });
    if (!plain || !whole || !Array.isArray(size) || rankOf(tensors[0]) !== 4) return undefined;
    const [height, width] = size as readonly PlainValue[];
    if (height === undefined || width === undefined) return undefined;
    return made('Resizing', tensors, {
      height,
      width,
      interpolation: setting('interpolation') ?? 'bilinear',
    });
  },
  Pad: ({ tensors, setting }) => {
    const widths = setting('pad_width');
    const rank = rankOf(tensors[0]);
    const plain = isPlain(setting, { mode: ['constant'], constant_values: [null, 0] });
    if (!plain || !Array.isArray(widths) || rank === undefined || widths.length !== rank) return undefined;
    if (rank < 3 || rank > 5 || [widths[0], widths.at(-1)].some((each) => JSON.stringify(each) !== '[0,0]'))
      return undefined;
    const inner = widths.slice(1, -1) as readonly PlainValue[];
    return made(`ZeroPadding${rank - 2}D`, tensors, { padding: rank === 3 ? (inner[0] ?? 0) : inner });
  },
  AveragePool: pooling('AveragePooling'),
  MaxPool: pooling('MaxPooling'),
  // What layers compute are floats, and Rescaling makes them of whole numbers.
  Cast: ({ tensors, setting }) => {
    const [from, to] = [tensors[0]?.dtype, setting('dtype')];
    if (from === undefined || typeof to !== 'string' || !to.startsWith('float')) return undefined;
    if (from.startsWith('float')) return made('Activation', tensors, { activation: 'linear' });
    return /^u?int/.test(from) ? made('Rescaling', tensors, { scale: 1, offset: 0 }) : undefined;
  },
  ZerosLike: ({ tensors }) => made('Rescaling', tensors, { scale: 0, offset: 0 }),
  OnesLike: ({ tensors }) => made('Rescaling', tensors, { scale: 0, offset: 1 }),
  FullLike: ({ tensors, values, setting }) => {
    const offset = values[0] ?? setting('fill_value');
    return typeof offset === 'number' ? made('Rescaling', tensors, { scale: 0, offset }) : undefined;
  },
};

function pooling(type: string): Rule {
  return ({ tensors, setting }) => {
    const rank = rankOf(tensors[0]);
    const poolSize = setting('pool_size');
    const plain = isPlain(setting, { data_format: [null, 'channels_last'] });
    if (!plain || rank === undefined || rank < 3 || rank > 5 || poolSize === undefined) return undefined;
    const args = { poolSize, strides: setting('strides') ?? null, padding: setting('padding') ?? 'valid' };
    return made(`${type}${rank - 2}D`, tensors, args);
  };
}
