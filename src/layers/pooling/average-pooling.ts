import { onlyInput } from '../analysis.ts';
import type { LayerRow } from '../row.ts';
import { averagePooling1dClass, averagePooling2dClass, averagePooling3dClass } from './corrected/pooling.ts';
import { analyzePooling, withStrides, type PoolingArgs } from './pooling.ts';

const isSame = ({ padding }: PoolingArgs): boolean => padding === 'same';

/**
 * The mean of each window of steps, padding not counted: `[batch, steps, channels]` to `[batch, newSteps, channels]`;
 * channelsFirst swaps the last two. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/average_pooling1d/
 */
export const averagePooling1d: LayerRow<'AveragePooling1D'> = {
  type: 'AveragePooling1D',
  arity: 'one',
  corrections: [
    { fault: 'has a wrong gradient with padding same on cpu and wasm', when: isSame, savedAs: 'stock' },
    {
      fault: 'has no dataFormat',
      when: ({ dataFormat }) => dataFormat === 'channelsFirst',
      savedAs: 'own',
    },
  ],
  analyze: (args, inputs) => analyzePooling('AveragePooling1D', args, onlyInput(inputs), ['float32']),
  build(tf, args, context) {
    const config = withStrides(context.config(args));
    if (!isSame(args) && args.dataFormat === 'channelsLast') return tf.layers.averagePooling1d(config);
    return new (context.classOf(averagePooling1dClass))(config);
  },
};

/**
 * The mean of each window, padding not counted: `[batch, height, width, channels]` to `[batch, rows, columns, channels]`;
 * channelsFirst has the channels on axis 1. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/average_pooling2d/
 */
export const averagePooling2d: LayerRow<'AveragePooling2D'> = {
  type: 'AveragePooling2D',
  arity: 'one',
  corrections: [
    { fault: 'has a wrong gradient with padding same on cpu and wasm', when: isSame, savedAs: 'stock' },
  ],
  analyze: (args, inputs) => analyzePooling('AveragePooling2D', args, onlyInput(inputs), ['float32']),
  build(tf, args, context) {
    const config = withStrides(context.config(args));
    if (!isSame(args)) return tf.layers.averagePooling2d(config);
    return new (context.classOf(averagePooling2dClass))(config);
  },
};

/**
 * The mean of each window, padding not counted: `[batch, depth, height, width, channels]` to
 * `[batch, slices, rows, columns, channels]`; channelsFirst has the channels on axis 1. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/pooling_layers/average_pooling3d/
 */
export const averagePooling3d: LayerRow<'AveragePooling3D'> = {
  type: 'AveragePooling3D',
  arity: 'one',
  corrections: [{ fault: 'is wrong with padding same on cpu and wasm', when: isSame, savedAs: 'stock' }],
  analyze: (args, inputs) => analyzePooling('AveragePooling3D', args, onlyInput(inputs), ['float32']),
  build(tf, args, context) {
    const config = withStrides(context.config(args));
    if (!isSame(args)) return tf.layers.averagePooling3d(config);
    return new (context.classOf(averagePooling3dClass))(config);
  },
};
