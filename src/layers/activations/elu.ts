import { passingMasks } from '../corrected/masks.ts';
import type { LayerRow } from '../row.ts';
import { eluClass } from './corrected/elu.ts';
import { analyzeActivation } from './elementwise.ts';

/**
 * x where it is positive, alpha × (exp(x) - 1) elsewhere. The output has the input's shape. No weights.
 * FLOPs = elements.
 * Source: https://keras.io/api/layers/activation_layers/elu/
 */
export const elu: LayerRow<'ELU'> = {
  type: 'ELU',
  arity: 'one',
  corrections: [{ fault: 'refuses an alpha other than 1', when: ({ alpha }) => alpha !== 1, savedAs: 'own' }],
  analyze: (_args, inputs) => analyzeActivation('ELU', inputs),
  build(tf, args, context) {
    const config = context.config(args);
    return passingMasks(args.alpha === 1 ? tf.layers.elu(config) : new (context.classOf(eluClass))(config));
  },
};
