import { onlyInput } from '../analysis.ts';
import type { LayerRow } from '../row.ts';
import { analyzeAdaptivePooling } from './adaptive.ts';
import {
  adaptiveMaxPooling1dClass,
  adaptiveMaxPooling2dClass,
  adaptiveMaxPooling3dClass,
} from './corrected/adaptive-pooling.ts';

/**
 * The largest value in each of outputSize windows of nearly equal size: `[batch, steps, channels]` to
 * `[batch, ...outputSize, channels]`; channelsFirst swaps the last two. No weights,
 * no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/adaptive_max_pooling1d/
 */
export const adaptiveMaxPooling1d: LayerRow<'AdaptiveMaxPooling1D'> = {
  type: 'AdaptiveMaxPooling1D',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze: (args, inputs) => analyzeAdaptivePooling('AdaptiveMaxPooling1D', args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(adaptiveMaxPooling1dClass))(context.config(args)),
};

/**
 * The largest value in each of outputSize windows of nearly equal size: `[batch, height, width, channels]` to
 * `[batch, ...outputSize, channels]`; channelsFirst has the channels on axis 1. No weights,
 * no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/adaptive_max_pooling2d/
 */
export const adaptiveMaxPooling2d: LayerRow<'AdaptiveMaxPooling2D'> = {
  type: 'AdaptiveMaxPooling2D',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze: (args, inputs) => analyzeAdaptivePooling('AdaptiveMaxPooling2D', args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(adaptiveMaxPooling2dClass))(context.config(args)),
};

/**
 * The largest value in each of outputSize windows of nearly equal size: `[batch, depth, height, width, channels]` to
 * `[batch, ...outputSize, channels]`; channelsFirst has the channels on axis 1. No weights,
 * no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/adaptive_max_pooling3d/
 */
export const adaptiveMaxPooling3d: LayerRow<'AdaptiveMaxPooling3D'> = {
  type: 'AdaptiveMaxPooling3D',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze: (args, inputs) => analyzeAdaptivePooling('AdaptiveMaxPooling3D', args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(adaptiveMaxPooling3dClass))(context.config(args)),
};
