import { onlyInput } from '../analysis.ts';
import { layerConfig } from '../config.ts';
import { analyzeConvolution } from './convolution.ts';
import { conv1dClass } from './corrected/conv.ts';
import { isDilated } from './kernel.ts';
import type { LayerRow } from '../row.ts';

/**
 * Convolution over steps: `[batch, steps, channels]` to `[batch, newSteps, filters]`; channelsFirst swaps the last two.
 * Weights: kernel [kernelSize, channels / groups, filters], bias [filters]. FLOPs: see {@link analyzeConvolution}.
 * Source: https://keras.io/api/layers/convolution_layers/convolution1d/
 */
export const conv1d: LayerRow<'Conv1D'> = {
  type: 'Conv1D',
  arity: 'one',
  width: 'filters',
  noWasmGradient: true,
  corrections: [
    { fault: 'has no gradient when dilated', when: isDilated, savedAs: 'stock' },
    { fault: 'refuses padding causal', when: ({ padding }) => padding === 'causal', savedAs: 'own' },
    {
      fault: 'leaves the channels of its output last with dataFormat channelsFirst',
      when: ({ dataFormat }) => dataFormat === 'channelsFirst',
      savedAs: 'own',
    },
    { fault: 'ignores groups', when: ({ groups }) => groups > 1, savedAs: 'own' },
  ],
  analyze: (args, inputs) => analyzeConvolution('Conv1D', args, onlyInput(inputs)),
  build(tf, args, context) {
    const config = layerConfig(args, context);
    const plain = args.padding !== 'causal' && args.dataFormat === 'channelsLast' && args.groups === 1;
    if (plain && !isDilated(args)) return tf.layers.conv1d(config);
    return new (context.classOf(conv1dClass))(config);
  },
};
