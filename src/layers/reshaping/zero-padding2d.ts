import { onlyInput } from '../analysis.ts';
import type { LayerRow } from '../row.ts';
import { analyzePadding } from './padding.ts';

/**
 * Zeros around images: `[batch, height, width, channels]` to `[batch, rows, columns, channels]`; channelsFirst has the
 * channels on axis 1. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/reshaping_layers/zero_padding2d/
 */
export const zeroPadding2d: LayerRow<'ZeroPadding2D'> = {
  type: 'ZeroPadding2D',
  arity: 'one',
  analyze: (args, inputs) => analyzePadding('ZeroPadding2D', args, onlyInput(inputs)),
  build(tf, args, context) {
    const [rows, columns] = args.padding;
    return tf.layers.zeroPadding2d({ ...context.config(args), padding: [[...rows], [...columns]] });
  },
};
