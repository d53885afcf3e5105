import { isDilated } from '../convolutional/kernel.ts';
import { layerConfig } from '../config.ts';
import type { LayerRow } from '../row.ts';
import { analyzeConvLstm } from './conv-lstm.ts';
import { convLstm2dClass } from './corrected/conv-lstm.ts';
import { dropsOut, inSequences } from './recurrent.ts';

/**
 * LSTM whose gates are convolutions: `[batch, steps, height, width, channels]` to `[batch, rows, columns, filters]`, or
 * `[batch, steps, rows, columns, filters]` with returnSequences; returnState adds the states h and c, shaped as the last
 * output. channelsFirst has the channels on axis 2. Gates in the order i, f, c, o.
 * Weights: kernel [height, width, channels, 4f], recurrent_kernel [height, width, f, 4f], bias [4f].
 * FLOPs: see {@link analyzeConvLstm}.
 * Source: https://keras.io/api/layers/recurrent_layers/conv_lstm2d/
 */
export const convLstm2d: LayerRow<'ConvLSTM2D'> = {
  type: 'ConvLSTM2D',
  arity: 'one',
  width: 'filters',
  states: true,
  noWasmGradient: true,
  corrections: [
    { fault: 'fails where steps are masked; behind a mask it is saved under our name', savedAs: 'stock' },
    { fault: 'has no gradient when dilated', when: isDilated, savedAs: 'stock' },
    {
      fault: 'fails on wasm with dataFormat channelsFirst',
      when: ({ dataFormat }) => dataFormat === 'channelsFirst',
      savedAs: 'own',
    },
    { fault: 'fails with `initialState`', when: (_, inputs) => inputs.length > 1, savedAs: 'own' },
    ...inSequences,
    { fault: 'draws masks for dropout that no seed repeats', when: dropsOut, savedAs: 'stock' },
  ],
  analyze: (args, inputs) => analyzeConvLstm('ConvLSTM2D', args, inputs),
  build(_tf, args, context) {
    // tf.layers refuses to unroll it; it always does.
    const config = { ...layerConfig(args, context), unroll: false };
    return new (context.classOf(convLstm2dClass))(config, context.random);
  },
};
