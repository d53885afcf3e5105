import { onlyInput } from '../analysis.ts';
import { layerConfig } from '../config.ts';
import type { LayerRow } from '../row.ts';
import { separableConv1dClass } from './corrected/separable.ts';
import { analyzeSeparable } from './separable.ts';

/**
 * A depthwise convolution, then one of size 1 that mixes the channels: `[batch, steps, channels]` to `[batch, newSteps, filters]`;
 * channelsFirst swaps the last two.
 * Weights: depthwise_kernel [kernelSize, channels, depthMultiplier], pointwise_kernel
 * [1, channels × depthMultiplier, filters], bias [filters]. FLOPs: see {@link analyzeSeparable}.
 * Source: https://keras.io/api/layers/convolution_layers/separable_convolution1d/
 */
export const separableConv1d: LayerRow<'SeparableConv1D'> = {
  type: 'SeparableConv1D',
  arity: 'one',
  width: 'filters',
  noWasmGradient: true,
  corrections: [{ savedAs: 'own' }],
  analyze: (args, inputs) => analyzeSeparable('SeparableConv1D', args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(separableConv1dClass))(layerConfig(args, context)),
};
