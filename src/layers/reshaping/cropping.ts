import { onlyInput } from '../analysis.ts';
import type { LayerRow } from '../row.ts';
import { cropping1dClass, cropping2dClass, cropping3dClass } from './corrected/cropping.ts';
import { analyzeCropping } from './padding.ts';

/**
 * Steps cut off at both ends: `[batch, steps, channels]` to `[batch, newSteps, channels]`. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/reshaping_layers/cropping1d/
 */
export const cropping1d: LayerRow<'Cropping1D'> = {
  type: 'Cropping1D',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze: ({ cropping }, inputs) =>
    analyzeCropping('Cropping1D', [cropping], 'channelsLast', onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(cropping1dClass))(context.config(args)),
};

/**
 * Rows and columns cut off at the edges: `[batch, height, width, channels]` to `[batch, rows, columns, channels]`;
 * channelsFirst has the channels on axis 1. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/reshaping_layers/cropping2d/
 */
export const cropping2d: LayerRow<'Cropping2D'> = {
  type: 'Cropping2D',
  arity: 'one',
  corrections: [{ fault: 'gives open axes negative lengths', savedAs: 'stock' }],
  analyze: ({ cropping, dataFormat }, inputs) =>
    analyzeCropping('Cropping2D', cropping, dataFormat, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(cropping2dClass))(context.config(args)),
};

/**
 * Slices, rows and columns cut off at the edges: `[batch, depth, height, width, channels]` to
 * `[batch, slices, rows, columns, channels]`; channelsFirst has the channels on axis 1. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/reshaping_layers/cropping3d/
 */
export const cropping3d: LayerRow<'Cropping3D'> = {
  type: 'Cropping3D',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze: ({ cropping, dataFormat }, inputs) =>
    analyzeCropping('Cropping3D', cropping, dataFormat, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(cropping3dClass))(context.config(args)),
};
