import { onlyInput } from '../analysis.ts';
import { layerConfig } from '../config.ts';
import type { LayerRow } from '../row.ts';
import { conv2dTransposeClass } from './corrected/conv-transpose.ts';
import { analyzeTransposed, isPlainTransposed } from './transposed.ts';

/**
 * Transposed convolution: `[batch, height, width, channels]` to
 * `[batch, rows, columns, filters]`; channelsFirst has the channels on axis 1.
 * Weights: kernel [height, width, filters, channels], bias [filters]. FLOPs: see {@link analyzeTransposed}.
 * Source: https://keras.io/api/layers/convolution_layers/convolution2d_transpose/
 */
export const conv2dTranspose: LayerRow<'Conv2DTranspose'> = {
  type: 'Conv2DTranspose',
  arity: 'one',
  width: 'filters',
  noWasmGradient: true,
  corrections: [
    {
      fault: 'ignores outputPadding and dilationRate',
      when: (args) => !isPlainTransposed(args),
      savedAs: 'own',
    },
  ],
  analyze: (args, inputs) => analyzeTransposed('Conv2DTranspose', args, onlyInput(inputs)),
  build(tf, args, context) {
    const { outputPadding, ...config } = layerConfig(args, context);
    if (isPlainTransposed(args)) return tf.layers.conv2dTranspose(config);
    return new (context.classOf(conv2dTransposeClass))({ ...config, outputPadding });
  },
};
