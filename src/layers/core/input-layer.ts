import { free, tensor } from '../analysis.ts';
import type { LayerRow } from '../row.ts';

/**
 * An entry point of the network. Output `[batchSize, ...shape]`; no weights, no cost.
 * Source: https://keras.io/api/layers/core_layers/input/
 */
export const inputLayer: LayerRow<'InputLayer'> = {
  type: 'InputLayer',
  arity: 'none',
  analyze: (args) => free(tensor([args.batchSize, ...args.shape], args.dtype)),
  build: (tf, args, context) =>
    tf.layers.inputLayer({
      batchInputShape: [args.batchSize, ...args.shape],
      dtype: args.dtype,
      name: context.name,
    }),
};
