import { onlyInput } from '../analysis.ts';
import type { LayerRow } from '../row.ts';
import { zeroPadding1dClass, zeroPadding3dClass } from './corrected/zero-padding.ts';
import { analyzePadding } from './padding.ts';

/**
 * Zeros before and after the steps: `[batch, steps, channels]` to `[batch, newSteps, channels]`; channelsFirst swaps
 * the last two. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/reshaping_layers/zero_padding1d/
 */
export const zeroPadding1d: LayerRow<'ZeroPadding1D'> = {
  type: 'ZeroPadding1D',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze: ({ padding, dataFormat }, inputs) =>
    analyzePadding('ZeroPadding1D', [padding], dataFormat, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(zeroPadding1dClass))(context.config(args)),
};

/**
 * Zeros around images: `[batch, height, width, channels]` to `[batch, rows, columns, channels]`; channelsFirst has the
 * channels on axis 1. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/reshaping_layers/zero_padding2d/
 */
export const zeroPadding2d: LayerRow<'ZeroPadding2D'> = {
  type: 'ZeroPadding2D',
  arity: 'one',
  analyze: ({ padding, dataFormat }, inputs) =>
    analyzePadding('ZeroPadding2D', padding, dataFormat, onlyInput(inputs)),
  build(tf, args, context) {
    const [rows, columns] = args.padding;
    return tf.layers.zeroPadding2d({ ...context.config(args), padding: [[...rows], [...columns]] });
  },
};

/**
 * Zeros around volumes: `[batch, depth, height, width, channels]` to `[batch, slices, rows, columns, channels]`;
 * channelsFirst has the channels on axis 1. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/reshaping_layers/zero_padding3d/
 */
export const zeroPadding3d: LayerRow<'ZeroPadding3D'> = {
  type: 'ZeroPadding3D',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze: ({ padding, dataFormat }, inputs) =>
    analyzePadding('ZeroPadding3D', padding, dataFormat, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(zeroPadding3dClass))(context.config(args)),
};
