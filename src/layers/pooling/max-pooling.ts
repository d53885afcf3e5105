import { onlyInput } from '../analysis.ts';
import type { LayerRow } from '../row.ts';
import { maxPooling1dClass, maxPooling3dClass } from './corrected/pooling.ts';
import { analyzePooling, withStrides } from './pooling.ts';

/**
 * The largest value of each window of steps: `[batch, steps, channels]` to `[batch, newSteps, channels]`; channelsFirst
 * swaps the last two. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/max_pooling1d/
 */
export const maxPooling1d: LayerRow<'MaxPooling1D'> = {
  type: 'MaxPooling1D',
  arity: 'one',
  noWasmGradient: true,
  corrections: [
    {
      fault: 'has no dataFormat',
      when: ({ dataFormat }) => dataFormat === 'channelsFirst',
      savedAs: 'own',
    },
  ],
  analyze: (args, inputs) => analyzePooling('MaxPooling1D', args, onlyInput(inputs), ['float32', 'int32']),
  build(tf, args, context) {
    const config = withStrides(context.config(args));
    if (args.dataFormat === 'channelsLast') return tf.layers.maxPooling1d(config);
    return new (context.classOf(maxPooling1dClass))(config);
  },
};

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
  build: (tf, args, context) => tf.layers.maxPooling2d(withStrides(context.config(args))),
};

/**
 * The largest value of each window: `[batch, depth, height, width, channels]` to
 * `[batch, slices, rows, columns, channels]`; channelsFirst has the channels on axis 1. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/max_pooling3d/
 */
export const maxPooling3d: LayerRow<'MaxPooling3D'> = {
  type: 'MaxPooling3D',
  arity: 'one',
  noWasmGradient: true,
  corrections: [
    {
      fault:
        'gives 0 for windows of negative numbers on wasm, is wrong with padding same on cpu and wasm, and has a wrong gradient on cpu for windows with unequal rows and columns',
      savedAs: 'stock',
    },
  ],
  analyze: (args, inputs) => analyzePooling('MaxPooling3D', args, onlyInput(inputs), ['float32']),
  build: (_tf, args, context) => new (context.classOf(maxPooling3dClass))(withStrides(context.config(args))),
};
