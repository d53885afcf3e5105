import { free, onlyInput } from '../analysis.ts';
import { passingMasks } from '../corrected/masks.ts';
import type { LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';

/**
 * Its input, unchanged; training adds l1 × Σ|x| + l2 × Σx², over the batch size, to the loss. No weights; the penalty is
 * not counted as FLOPs. It is built as the linear Activation: tf.layers has no ActivityRegularization.
 * Source: https://keras.io/api/layers/regularization_layers/activity_regularization/
 */
export const activityRegularization: LayerRow<'ActivityRegularization'> = {
  type: 'ActivityRegularization',
  arity: 'one',
  corrections: [{ savedAs: 'stock' }],
  analyze(_args, inputs) {
    const input = onlyInput(inputs);
    return checkDType('ActivityRegularization', input) ?? free(input);
  },
  build: (tf, _args, context) =>
    passingMasks(tf.layers.activation({ ...context.config({}), activation: 'linear' })),
};
