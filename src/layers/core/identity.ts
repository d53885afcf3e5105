import { free, onlyInput } from '../analysis.ts';
import { passingMasks } from '../corrected/masks.ts';
import type { LayerRow } from '../row.ts';

/**
 * Its input, unchanged. No weights, no FLOPs. It is built as the linear Activation, which does the same: tf.layers has
 * no Identity.
 * Source: https://keras.io/api/layers/core_layers/identity/
 */
export const identity: LayerRow<'Identity'> = {
  type: 'Identity',
  arity: 'one',
  corrections: [{ savedAs: 'stock' }],
  analyze: (_args, inputs) => free(onlyInput(inputs)),
  build: (tf, args, context) =>
    passingMasks(tf.layers.activation({ ...context.config(args), activation: 'linear' })),
};
