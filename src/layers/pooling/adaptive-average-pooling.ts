import { onlyInput } from '../analysis.ts';
import type { LayerRow } from '../row.ts';
import { analyzeAdaptivePooling } from './adaptive.ts';
import {
  adaptiveAveragePooling1dClass,
  adaptiveAveragePooling2dClass,
  adaptiveAveragePooling3dClass,
} from './corrected/adaptive-pooling.ts';

/**
 * The mean in each of outputSize windows of nearly equal size: `[batch, steps, channels]` to
 * `[batch, ...outputSize, channels]`; channelsFirst swaps the last two. No weights,
 * no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/adaptive_average_pooling1d/
 */
export const adaptiveAveragePooling1d: LayerRow<'AdaptiveAveragePooling1D'> = {
  type: 'AdaptiveAveragePooling1D',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze: (args, inputs) => analyzeAdaptivePooling('AdaptiveAveragePooling1D', args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(adaptiveAveragePooling1dClass))(context.config(args)),
};

/**
 * The mean in each of outputSize windows of nearly equal size: `[batch, height, width, channels]` to
 * `[batch, ...outputSize, channels]`; channelsFirst has the channels on axis 1. No weights,
 * no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/adaptive_average_pooling2d/
 */
export const adaptiveAveragePooling2d: LayerRow<'AdaptiveAveragePooling2D'> = {
  type: 'AdaptiveAveragePooling2D',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze: (args, inputs) => analyzeAdaptivePooling('AdaptiveAveragePooling2D', args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(adaptiveAveragePooling2dClass))(context.config(args)),
};

/**
 * The mean in each of outputSize windows of nearly equal size: `[batch, depth, height, width, channels]` to
 * `[batch, ...outputSize, channels]`; channelsFirst has the channels on axis 1. No weights,
 * no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/adaptive_average_pooling3d/
 */
export const adaptiveAveragePooling3d: LayerRow<'AdaptiveAveragePooling3D'> = {
  type: 'AdaptiveAveragePooling3D',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze: (args, inputs) => analyzeAdaptivePooling('AdaptiveAveragePooling3D', args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(adaptiveAveragePooling3dClass))(context.config(args)),
};
