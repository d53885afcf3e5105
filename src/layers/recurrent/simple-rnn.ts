import { layerConfig } from '../config.ts';
import { simpleRnnClass } from './corrected/simple-rnn.ts';
import { activationCost, analyzeRecurrent, inAll, dropsOut, type Cell } from './recurrent.ts';
import type { SimpleRNNCellCell } from '../../spec/generated/classes.ts';
import type { LayerRow } from '../row.ts';

/**
 * h = activation(x · kernel + bias + h · recurrent kernel): `[batch, steps, features]` to `[batch, units]`, or
 * `[batch, steps, units]` with returnSequences; returnState adds the state.
 * Weights: kernel [features, u], recurrent_kernel [u, u], bias [u].
 * Activations per step: 1 per unit. FLOPs: see {@link analyzeRecurrent}.
 * Source: https://keras.io/api/layers/recurrent_layers/simple_rnn/
 */
export const simpleRnn: LayerRow<'SimpleRNN'> = {
  type: 'SimpleRNN',
  arity: 'one',
  width: 'units',
  states: true,
  corrections: [
    ...inAll,
    { fault: 'draws masks for dropout that no seed repeats', when: dropsOut, savedAs: 'stock' },
  ],
  analyze(args, inputs) {
    return analyzeRecurrent('SimpleRNN', args, inputs, simpleRnnCell(args));
  },
  build(_tf, args, context) {
    // tf.layers always unrolls, and warns at each call when asked to.
    const config = { ...layerConfig(args, context), unroll: false };
    return new (context.classOf(simpleRnnClass))(config, context.random);
  },
};

/** No gates but the one product, and one state. */
export function simpleRnnCell({ units, activation }: Pick<SimpleRNNCellCell, 'units' | 'activation'>): Cell {
  return { gates: 1, states: 1, bias: [units], activations: activationCost(activation) * units };
}
