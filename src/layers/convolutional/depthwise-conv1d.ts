import { onlyInput } from '../analysis.ts';
import { layerConfig } from '../config.ts';
import type { LayerRow } from '../row.ts';
import { depthwiseConv1dClass } from './corrected/depthwise.ts';
import { analyzeDepthwise } from './depthwise.ts';

/**
 * Convolution of each channel by itself: `[batch, steps, channels]` to `[batch, newSteps, channels × depthMultiplier]`;
 * channelsFirst swaps the last two.
 * Weights: kernel [kernelSize, channels, depthMultiplier], bias [channels × depthMultiplier].
 * FLOPs: see {@link analyzeDepthwise}.
 * Source: https://keras.io/api/layers/convolution_layers/depthwise_convolution1d/
 */
export const depthwiseConv1d: LayerRow<'DepthwiseConv1D'> = {
  type: 'DepthwiseConv1D',
  arity: 'one',
  handsOn: ({ depthMultiplier }) => depthMultiplier === 1,
  noWasmGradient: true,
  corrections: [{ savedAs: 'own' }],
  analyze: (args, inputs) => analyzeDepthwise('DepthwiseConv1D', args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(depthwiseConv1dClass))(layerConfig(args, context)),
};
