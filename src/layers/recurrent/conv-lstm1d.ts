import { layerConfig } from '../config.ts';
import type { LayerRow } from '../row.ts';
import { analyzeConvLstm } from './conv-lstm.ts';
import { convLstm1dClass } from './corrected/conv-lstm.ts';

/**
 * LSTM whose gates are convolutions: `[batch, steps, length, channels]` to `[batch, newLength, filters]`, or
 * `[batch, steps, newLength, filters]` with returnSequences; returnState adds the states h and c, shaped as the
 * last output. channelsFirst has the channels on axis 2. Gates in the order i, f, c, o.
 * Weights: kernel [kernelSize, channels, 4f], recurrent_kernel [kernelSize, f, 4f], bias [4f].
 * FLOPs: see {@link analyzeConvLstm}.
 * Source: https://keras.io/api/layers/recurrent_layers/conv_lstm1d/
 */
export const convLstm1d: LayerRow<'ConvLSTM1D'> = {
  type: 'ConvLSTM1D',
  arity: 'one',
  width: 'filters',
  states: true,
  noWasmGradient: true,
  corrections: [{ savedAs: 'own' }],
  analyze: (args, inputs) => analyzeConvLstm('ConvLSTM1D', args, inputs),
  build(_tf, args, context) {
    const config = { ...layerConfig(args, context), unroll: false };
    return new (context.classOf(convLstm1dClass))(config, context.random);
  },
};
