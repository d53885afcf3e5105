import { onlyInput } from '../analysis.ts';
import { layerConfig } from '../config.ts';
import { analyzeConvolution, isDilated } from './convolution.ts';
import { conv2dClass } from './corrected/conv.ts';
import type { LayerRow } from '../row.ts';

/**
 * Convolution over rows and columns: `[batch, height, width, channels]` to `[batch, rows, columns, filters]`;
 * channelsFirst has the channels on axis 1.
 * Weights: kernel [height, width, channels, filters], bias [filters]. FLOPs: see {@link analyzeConvolution}.
 * Source: https://keras.io/api/layers/convolution_layers/convolution2d/
 */
export const conv2d: LayerRow<'Conv2D'> = {
  type: 'Conv2D',
  arity: 'one',
  width: 'filters',
  noWasmGradient: true,
  analyze: (args, inputs) => analyzeConvolution('Conv2D', args, onlyInput(inputs)),
  build(tf, args, context) {
    const config = layerConfig(args, context);
    return isDilated(args) ? new (context.classOf(conv2dClass))(config) : tf.layers.conv2d(config);
  },
};
