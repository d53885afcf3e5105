import { onlyInput } from '../analysis.ts';
import { averagePooling2dClass } from './corrected/average-pooling2d.ts';
import { analyzePooling } from './pooling.ts';
import type { LayerRow } from '../row.ts';

/**
 * The mean of each window, padding not counted: `[batch, height, width, channels]` to `[batch, rows, columns, channels]`;
 * channelsFirst has the channels on axis 1. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/average_pooling2d/
 */
export const averagePooling2d: LayerRow<'AveragePooling2D'> = {
  type: 'AveragePooling2D',
  arity: 'one',
  corrections: [
    {
      fault: 'has a wrong gradient with padding same on cpu and wasm',
      when: ({ padding }) => padding === 'same',
      savedAs: 'stock',
    },
  ],
  analyze: (args, inputs) => analyzePooling('AveragePooling2D', args, onlyInput(inputs), ['float32']),
  build(tf, args, context) {
    const { strides, ...rest } = context.config(args);
    const config = { ...rest, strides: strides ?? rest.poolSize };
    if (args.padding === 'valid') return tf.layers.averagePooling2d(config);
    return new (context.classOf(averagePooling2dClass))(config);
  },
};
