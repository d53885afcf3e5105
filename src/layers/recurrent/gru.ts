import { layerConfig } from '../config.ts';
import { gruClass } from './corrected/gru.ts';
import { activationCost, analyzeRecurrent, inAll, dropsOut, type Cell } from './recurrent.ts';
import type { GRUCellCell } from '../../spec/generated/classes.ts';
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
    return analyzeRecurrent('GRU', args, inputs, gruCell(args));
  },
  build(_tf, args, context) {
    // tf.layers always unrolls, and warns at each call when asked to.
    const config = { ...layerConfig(args, context), unroll: false };
    return new (context.classOf(gruClass))(config, context.random);
  },
};

/** Three gates and one state; the bias is of two rows where the reset gate is applied after the product. */
export function gruCell({
  units,
  activation,
  recurrentActivation,
  resetAfter,
}: Pick<GRUCellCell, 'units' | 'activation' | 'recurrentActivation' | 'resetAfter'>): Cell {
  const perUnit = 2 * activationCost(recurrentActivation) + activationCost(activation);
  const bias = resetAfter ? [2, 3 * units] : [3 * units];
  return { gates: 3, states: 1, bias, activations: perUnit * units };
}
