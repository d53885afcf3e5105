import { onlyInput } from '../analysis.ts';
import { layerConfig } from '../config.ts';
import type { LayerRow } from '../row.ts';
import { conv3dTransposeClass } from './corrected/conv-transpose.ts';
import { analyzeTransposed, isPlainTransposed } from './transposed.ts';

/**
 * Transposed convolution: `[batch, depth, height, width, channels]` to
 * `[batch, slices, rows, columns, filters]`; channelsFirst has the channels on axis 1.
 * Weights: kernel [depth, height, width, filters, channels], bias [filters]. FLOPs: see {@link analyzeTransposed}.
 * Source: https://keras.io/api/layers/convolution_layers/convolution3d_transpose/
 */
export const conv3dTranspose: LayerRow<'Conv3DTranspose'> = {
  type: 'Conv3DTranspose',
  arity: 'one',
  width: 'filters',
  noWasmGradient: true,
  corrections: [
    { fault: 'has no gradient', savedAs: 'stock' },
    {
      fault: 'ignores outputPadding and dilationRate',
      when: (args) => !isPlainTransposed(args),
      savedAs: 'own',
    },
  ],
  analyze: (args, inputs) => analyzeTransposed('Conv3DTranspose', args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(conv3dTransposeClass))(layerConfig(args, context)),
};
