import { layerConfig } from '../config.ts';
import type { LayerRow } from '../row.ts';
import { analyzeConvLstm } from './conv-lstm.ts';
import { convLstm3dClass } from './corrected/conv-lstm.ts';

/**
 * LSTM whose gates are convolutions: `[batch, steps, depth, height, width, channels]` to `[batch, slices, rows, columns, filters]`, or
 * `[batch, steps, slices, rows, columns, filters]` with returnSequences; returnState adds the states h and c, shaped as the
 * last output. channelsFirst has the channels on axis 2. Gates in the order i, f, c, o.
 * Weights: kernel [depth, height, width, channels, 4f], recurrent_kernel [depth, height, width, f, 4f], bias [4f].
 * FLOPs: see {@link analyzeConvLstm}.
 * Source: https://keras.io/api/layers/recurrent_layers/conv_lstm3d/
 */
export const convLstm3d: LayerRow<'ConvLSTM3D'> = {
  type: 'ConvLSTM3D',
  arity: 'one',
  width: 'filters',
  states: true,
  noWasmGradient: true,
  corrections: [{ savedAs: 'own' }],
  analyze: (args, inputs) => analyzeConvLstm('ConvLSTM3D', args, inputs),
  build(_tf, args, context) {
    const config = { ...layerConfig(args, context), unroll: false };
    return new (context.classOf(convLstm3dClass))(config, context.random);
  },
};
