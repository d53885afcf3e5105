import { onlyInput } from '../analysis.ts';
import { layerConfig } from '../config.ts';
import type { LayerRow } from '../row.ts';
import { separableConv2dClass } from './corrected/separable.ts';
import { isDilated } from './kernel.ts';
import { analyzeSeparable } from './separable.ts';

/**
 * A depthwise convolution, then one of size 1 that mixes the channels: `[batch, height, width, channels]` to
 * `[batch, rows, columns, filters]`; channelsFirst has the channels on axis 1.
 * Weights: depthwise_kernel [height, width, channels, depthMultiplier], pointwise_kernel
 * [1, 1, channels × depthMultiplier, filters], bias [filters]. FLOPs: see {@link analyzeSeparable}.
 * Source: https://keras.io/api/layers/convolution_layers/separable_convolution2d/
 */
export const separableConv2d: LayerRow<'SeparableConv2D'> = {
  type: 'SeparableConv2D',
  arity: 'one',
  width: 'filters',
  noWasmGradient: true,
  corrections: [
    { fault: 'ignores pointwiseInitializer, and loses depthMultiplier when saved', savedAs: 'stock' },
    {
      fault: 'has no gradient when dilated, and fails on native TensorFlow',
      when: isDilated,
      savedAs: 'own',
    },
    {
      fault: 'adds the bias to the wrong axis with dataFormat channelsFirst',
      when: ({ dataFormat }) => dataFormat === 'channelsFirst',
      savedAs: 'own',
    },
  ],
  analyze: (args, inputs) => analyzeSeparable('SeparableConv2D', args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(separableConv2dClass))(layerConfig(args, context)),
};
