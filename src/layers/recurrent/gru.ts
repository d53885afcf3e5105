import { layerConfig } from '../config.ts';
import { gruClass } from './corrected/gru.ts';
import { activationCost, analyzeRecurrent, inAll, dropsOut } from './recurrent.ts';
import type { LayerRow } from '../row.ts';

/**
 * Gated recurrent unit: `[batch, steps, features]` to `[batch, units]`, or `[batch, steps, units]` with
 * returnSequences; returnState adds the state. Gates in the order z, r, h.
 * Weights: kernel [features, 3u], recurrent_kernel [u, 3u], bias [2, 3u] with resetAfter, else [3u].
 * Activations per step: 2 recurrent ones and 1 other per unit. FLOPs: see {@link analyzeRecurrent}.
 * Source: https://keras.io/api/layers/recurrent_layers/gru/
 */
export const gru: LayerRow<'GRU'> = {
  type: 'GRU',
  arity: 'one',
  width: 'units',
  states: true,
  corrections: [
    { fault: 'refuses resetAfter', when: ({ resetAfter }) => resetAfter, savedAs: 'own' },
    ...inAll,
    { fault: 'draws masks for dropout that no seed repeats', when: dropsOut, savedAs: 'stock' },
  ],
  analyze(args, inputs) {
    const perUnit = 2 * activationCost(args.recurrentActivation) + activationCost(args.activation);
    return analyzeRecurrent('GRU', args, inputs, {
      gates: 3,
      states: 1,
      bias: args.resetAfter ? [2, 3 * args.units] : [3 * args.units],
      activations: perUnit * args.units,
    });
  },
  build(_tf, args, context) {
    // tf.layers always unrolls, and warns at each call when asked to.
    const config = { ...layerConfig(args, context), unroll: false };
    return new (context.classOf(gruClass))(config, context.random);
  },
};
