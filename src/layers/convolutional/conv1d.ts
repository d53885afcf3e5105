import { onlyInput } from '../analysis.ts';
import { layerConfig } from '../config.ts';
import { analyzeConvolution, isDilated } from './convolution.ts';
import { conv1dClass } from './corrected/conv.ts';
import type { LayerRow } from '../row.ts';

/**
 * Convolution over steps: `[batch, steps, channels]` to `[batch, newSteps, filters]`; channelsFirst swaps the last two.
 * Weights: kernel [kernelSize, channels, filters], bias [filters]. FLOPs: see {@link analyzeConvolution}.
 * Source: https://keras.io/api/layers/convolution_layers/convolution1d/
 */
export const conv1d: LayerRow<'Conv1D'> = {
  type: 'Conv1D',
  arity: 'one',
  width: 'filters',
  noWasmGradient: true,
  analyze: (args, inputs) => analyzeConvolution('Conv1D', args, onlyInput(inputs)),
  build(tf, args, context) {
    const config = layerConfig(args, context);
    const stock = args.padding !== 'causal' && args.dataFormat === 'channelsLast' && !isDilated(args);
    return stock ? tf.layers.conv1d(config) : new (context.classOf(conv1dClass))(config);
  },
};
