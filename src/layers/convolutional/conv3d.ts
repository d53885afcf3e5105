import { onlyInput } from '../analysis.ts';
import { layerConfig } from '../config.ts';
import type { LayerRow } from '../row.ts';
import { analyzeConvolution } from './convolution.ts';
import { conv3dClass } from './corrected/conv.ts';
import { isDilated } from './kernel.ts';

/**
 * Convolution over slices, rows and columns: `[batch, depth, height, width, channels]` to
 * `[batch, slices, rows, columns, filters]`; channelsFirst has the channels on axis 1.
 * Weights: kernel [depth, height, width, channels / groups, filters], bias [filters].
 * FLOPs: see {@link analyzeConvolution}.
 * Source: https://keras.io/api/layers/convolution_layers/convolution3d/
 */
export const conv3d: LayerRow<'Conv3D'> = {
  type: 'Conv3D',
  arity: 'one',
  width: 'filters',
  noWasmGradient: true,
  corrections: [
    {
      fault: 'fails on native TensorFlow when dilated, and has no gradient',
      when: isDilated,
      savedAs: 'stock',
    },
    { fault: 'ignores groups', when: ({ groups }) => groups > 1, savedAs: 'own' },
  ],
  analyze: (args, inputs) => analyzeConvolution('Conv3D', args, onlyInput(inputs)),
  build(tf, args, context) {
    const config = layerConfig(args, context);
    if (!isDilated(args) && args.groups === 1) return tf.layers.conv3d(config);
    return new (context.classOf(conv3dClass))(config);
  },
};
