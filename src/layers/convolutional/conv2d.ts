import { onlyInput } from '../analysis.ts';
import { layerConfig } from '../config.ts';
import { analyzeConvolution } from './convolution.ts';
import { conv2dClass } from './corrected/conv.ts';
import { isDilated } from './kernel.ts';
import type { LayerRow } from '../row.ts';

/**
 * Convolution over rows and columns: `[batch, height, width, channels]` to `[batch, rows, columns, filters]`;
 * channelsFirst has the channels on axis 1.
 * Weights: kernel [height, width, channels / groups, filters], bias [filters]. FLOPs: see {@link analyzeConvolution}.
 * Source: https://keras.io/api/layers/convolution_layers/convolution2d/
 */
export const conv2d: LayerRow<'Conv2D'> = {
  type: 'Conv2D',
  arity: 'one',
  width: 'filters',
  noWasmGradient: true,
  corrections: [
    { fault: 'has no gradient when dilated', when: isDilated, savedAs: 'stock' },
    { fault: 'ignores groups', when: ({ groups }) => groups > 1, savedAs: 'own' },
  ],
  analyze: (args, inputs) => analyzeConvolution('Conv2D', args, onlyInput(inputs)),
  build(tf, args, context) {
    const config = layerConfig(args, context);
    if (!isDilated(args) && args.groups === 1) return tf.layers.conv2d(config);
    return new (context.classOf(conv2dClass))(config);
  },
};
