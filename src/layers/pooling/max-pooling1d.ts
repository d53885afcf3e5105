import { onlyInput } from '../analysis.ts';
import { analyzePooling } from './pooling.ts';
import type { LayerRow } from '../row.ts';

/**
 * The largest value of each window of steps: `[batch, steps, channels]` to `[batch, newSteps, channels]`.
 * No weights, no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/max_pooling1d/
 */
export const maxPooling1d: LayerRow<'MaxPooling1D'> = {
  type: 'MaxPooling1D',
  arity: 'one',
  noWasmGradient: true,
  analyze: (args, inputs) => analyzePooling('MaxPooling1D', args, onlyInput(inputs), ['float32', 'int32']),
  build(tf, args, context) {
    const { strides, ...config } = context.config(args);
    return tf.layers.maxPooling1d({ ...config, strides: strides ?? config.poolSize });
  },
};
