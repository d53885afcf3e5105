import { layerConfig } from '../config.ts';
import { lstmClass } from './corrected/lstm.ts';
import { activationCost, analyzeRecurrent, inAll, dropsOut, type Cell } from './recurrent.ts';
import type { LSTMCellCell } from '../../spec/generated/classes.ts';
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
    return analyzeRecurrent('LSTM', args, inputs, lstmCell(args));
  },
  build(_tf, args, context) {
    // tf.layers always unrolls, and warns at each call when asked to.
    const config = { ...layerConfig(args, context), unroll: false };
    return new (context.classOf(lstmClass))(config, context.random);
  },
};

/** Four gates, and the states h and c. */
export function lstmCell({
  units,
  activation,
  recurrentActivation,
}: Pick<LSTMCellCell, 'units' | 'activation' | 'recurrentActivation'>): Cell {
  const perUnit = 3 * activationCost(recurrentActivation) + 2 * activationCost(activation);
  return { gates: 4, states: 2, bias: [4 * units], activations: perUnit * units };
}
