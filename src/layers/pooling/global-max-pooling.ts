import { onlyInput } from '../analysis.ts';
import type { LayerRow } from '../row.ts';
import {
  globalMaxPooling1dClass,
  globalMaxPooling2dClass,
  globalMaxPooling3dClass,
} from './corrected/global-pooling.ts';
import { analyzeGlobalPooling } from './global.ts';

const sharing = {
  fault: 'gives the whole gradient to each of several equal maxima, which in Keras share it',
  savedAs: 'stock',
} as const;

/**
 * The largest value of each channel: `[batch, steps, channels]` to `[batch, channels]`, or `[batch, 1, channels]` with
 * keepdims. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/global_max_pooling1d/
 */
export const globalMaxPooling1d: LayerRow<'GlobalMaxPooling1D'> = {
  type: 'GlobalMaxPooling1D',
  arity: 'one',
  corrections: [
    {
      fault: 'ignores keepdims and dataFormat',
      when: ({ keepdims, dataFormat }) => keepdims || dataFormat === 'channelsFirst',
      savedAs: 'own',
    },
    sharing,
  ],
  analyze: (args, inputs) =>
    analyzeGlobalPooling({ type: 'GlobalMaxPooling1D', kind: 'max', rank: 1 }, args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(globalMaxPooling1dClass))(context.config(args)),
};

/**
 * The largest value of each channel: `[batch, height, width, channels]` to `[batch, channels]`, or
 * `[batch, 1, 1, channels]` with keepdims. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/global_max_pooling2d/
 */
export const globalMaxPooling2d: LayerRow<'GlobalMaxPooling2D'> = {
  type: 'GlobalMaxPooling2D',
  arity: 'one',
  corrections: [{ fault: 'ignores keepdims', when: ({ keepdims }) => keepdims, savedAs: 'own' }, sharing],
  analyze: (args, inputs) =>
    analyzeGlobalPooling({ type: 'GlobalMaxPooling2D', kind: 'max', rank: 2 }, args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(globalMaxPooling2dClass))(context.config(args)),
};

/**
 * The largest value of each channel: `[batch, depth, height, width, channels]` to `[batch, channels]`, or
 * `[batch, 1, 1, 1, channels]` with keepdims. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/global_max_pooling3d/
 */
export const globalMaxPooling3d: LayerRow<'GlobalMaxPooling3D'> = {
  type: 'GlobalMaxPooling3D',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze: (args, inputs) =>
    analyzeGlobalPooling({ type: 'GlobalMaxPooling3D', kind: 'max', rank: 3 }, args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(globalMaxPooling3dClass))(context.config(args)),
};
