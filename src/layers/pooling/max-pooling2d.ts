import { onlyInput } from '../analysis.ts';
import { analyzePooling } from './pooling.ts';
import type { LayerRow } from '../row.ts';

/**
 * The largest value of each window: `[batch, height, width, channels]` to `[batch, rows, columns, channels]`;
 * channelsFirst has the channels on axis 1. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/max_pooling2d/
 */
export const maxPooling2d: LayerRow<'MaxPooling2D'> = {
  type: 'MaxPooling2D',
  arity: 'one',
  noWasmGradient: true,
  analyze: (args, inputs) => analyzePooling('MaxPooling2D', args, onlyInput(inputs), ['float32', 'int32']),
  build(tf, args, context) {
    const { strides, ...config } = context.config(args);
    return tf.layers.maxPooling2d({ ...config, strides: strides ?? config.poolSize });
  },
};
