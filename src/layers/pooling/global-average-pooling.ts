import { onlyInput } from '../analysis.ts';
import type { LayerRow } from '../row.ts';
import {
  globalAveragePooling1dClass,
  globalAveragePooling2dClass,
  globalAveragePooling3dClass,
} from './corrected/global-pooling.ts';
import { analyzeGlobalPooling } from './global.ts';

/**
 * The mean of each channel over all steps that a mask keeps: `[batch, steps, channels]` to `[batch, channels]`, or
 * `[batch, 1, channels]` with keepdims. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/global_average_pooling1d/
 */
export const globalAveragePooling1d: LayerRow<'GlobalAveragePooling1D'> = {
  type: 'GlobalAveragePooling1D',
  arity: 'one',
  corrections: [
    { fault: 'counts masked steps in; behind a mask it is saved under our name', savedAs: 'stock' },
    {
      fault: 'ignores keepdims and dataFormat',
      when: ({ keepdims, dataFormat }) => keepdims || dataFormat === 'channelsFirst',
      savedAs: 'own',
    },
  ],
  analyze: (args, inputs) =>
    analyzeGlobalPooling(
      { type: 'GlobalAveragePooling1D', kind: 'average', rank: 1 },
      args,
      onlyInput(inputs),
    ),
  build: (_tf, args, context) => new (context.classOf(globalAveragePooling1dClass))(context.config(args)),
};

/**
 * The mean of each channel: `[batch, height, width, channels]` to `[batch, channels]`, or `[batch, 1, 1, channels]` with
 * keepdims. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/global_average_pooling2d/
 */
export const globalAveragePooling2d: LayerRow<'GlobalAveragePooling2D'> = {
  type: 'GlobalAveragePooling2D',
  arity: 'one',
  corrections: [{ fault: 'ignores keepdims', when: ({ keepdims }) => keepdims, savedAs: 'own' }],
  analyze: (args, inputs) =>
    analyzeGlobalPooling(
      { type: 'GlobalAveragePooling2D', kind: 'average', rank: 2 },
      args,
      onlyInput(inputs),
    ),
  build(tf, args, context) {
    const config = context.config(args);
    if (!args.keepdims) return tf.layers.globalAveragePooling2d(config);
    return new (context.classOf(globalAveragePooling2dClass))(config);
  },
};

/**
 * The mean of each channel: `[batch, depth, height, width, channels]` to `[batch, channels]`, or
 * `[batch, 1, 1, 1, channels]` with keepdims. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/global_average_pooling3d/
 */
export const globalAveragePooling3d: LayerRow<'GlobalAveragePooling3D'> = {
  type: 'GlobalAveragePooling3D',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze: (args, inputs) =>
    analyzeGlobalPooling(
      { type: 'GlobalAveragePooling3D', kind: 'average', rank: 3 },
      args,
      onlyInput(inputs),
    ),
  build: (_tf, args, context) => new (context.classOf(globalAveragePooling3dClass))(context.config(args)),
};
