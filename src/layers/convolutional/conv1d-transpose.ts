import { onlyInput } from '../analysis.ts';
import { layerConfig } from '../config.ts';
import type { LayerRow } from '../row.ts';
import { conv1dTransposeClass } from './corrected/conv-transpose.ts';
import { analyzeTransposed } from './transposed.ts';

/**
 * Transposed convolution: `[batch, steps, channels]` to `[batch, newSteps, filters]`; channelsFirst swaps the last two.
 * Weights: kernel [kernelSize, filters, channels], bias [filters]. FLOPs: see {@link analyzeTransposed}.
 * Source: https://keras.io/api/layers/convolution_layers/convolution1d_transpose/
 */
export const conv1dTranspose: LayerRow<'Conv1DTranspose'> = {
  type: 'Conv1DTranspose',
  arity: 'one',
  width: 'filters',
  noWasmGradient: true,
  corrections: [{ savedAs: 'own' }],
  analyze: (args, inputs) => analyzeTransposed('Conv1DTranspose', args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(conv1dTransposeClass))(layerConfig(args, context)),
};
