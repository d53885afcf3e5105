import type { LayerRow } from '../row.ts';
import { passingMasks } from '../corrected/masks.ts';
import { analyzeActivation } from './elementwise.ts';

/**
 * x where it is positive, negativeSlope × x elsewhere. The output has the input's shape. No weights. FLOPs = elements.
 * Source: https://keras.io/api/layers/activation_layers/leaky_relu/
 */
export const leakyRelu: LayerRow<'LeakyReLU'> = {
  type: 'LeakyReLU',
  arity: 'one',
  analyze: (_args, inputs) => analyzeActivation('LeakyReLU', inputs),
  build(tf, args, context) {
    const { negativeSlope: alpha, ...config } = context.config(args);
    return passingMasks(tf.layers.leakyReLU({ ...config, alpha }));
  },
};
