import { layerConfig } from '../config.ts';
import { lstmClass } from './corrected/lstm.ts';
import { activationCost, analyzeRecurrent, inAll, dropsOut } from './recurrent.ts';
import type { LayerRow } from '../row.ts';

/**
 * Long short-term memory: `[batch, steps, features]` to `[batch, units]`, or `[batch, steps, units]` with
 * returnSequences; returnState adds the states h and c. Gates in the order i, f, c, o.
 * Weights: kernel [features, 4u], recurrent_kernel [u, 4u], bias [4u].
 * Activations per step: 3 recurrent ones and 2 others per unit. FLOPs: see {@link analyzeRecurrent}.
 * Source: https://keras.io/api/layers/recurrent_layers/lstm/
 */
export const lstm: LayerRow<'LSTM'> = {
  type: 'LSTM',
  arity: 'one',
  width: 'units',
  states: true,
  corrections: [
    ...inAll,
    { fault: 'draws masks for dropout that no seed repeats', when: dropsOut, savedAs: 'stock' },
  ],
  analyze(args, inputs) {
    const perUnit = 3 * activationCost(args.recurrentActivation) + 2 * activationCost(args.activation);
    return analyzeRecurrent('LSTM', args, inputs, {
      gates: 4,
      states: 2,
      bias: [4 * args.units],
      activations: perUnit * args.units,
    });
  },
  build(_tf, args, context) {
    // tf.layers always unrolls, and warns at each call when asked to.
    const config = { ...layerConfig(args, context), unroll: false };
    return new (context.classOf(lstmClass))(config, context.random);
  },
};
