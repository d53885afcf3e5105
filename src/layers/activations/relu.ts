import type { ReLUArgs } from '../../spec/generated/layers.ts';
import type { LayerRow } from '../row.ts';
import { reluClass } from './corrected/relu.ts';
import { analyzeActivation } from './elementwise.ts';

/**
 * x above the threshold, at most maxValue; negativeSlope × (x - threshold) below. The output has the input's shape. No
 * weights. FLOPs = elements.
 * Source: https://keras.io/api/layers/activation_layers/relu/
 */
export const relu: LayerRow<'ReLU'> = {
  type: 'ReLU',
  arity: 'one',
  corrections: [
    { fault: 'ignores negativeSlope and threshold', when: (args) => !isPlain(args), savedAs: 'own' },
  ],
  analyze(args, inputs) {
    const comparesOnly = isPlain(args) && args.maxValue === null;
    return analyzeActivation('ReLU', inputs, comparesOnly ? ['float32', 'int32'] : undefined);
  },
  build(tf, args, context) {
    const { maxValue, ...rest } = context.config(args);
    const config = { ...rest, ...(maxValue !== null && { maxValue }) };
    return isPlain(args) ? tf.layers.reLU(config) : new (context.classOf(reluClass))(config);
  },
};

function isPlain({ negativeSlope, threshold }: ReLUArgs): boolean {
  return negativeSlope === 0 && threshold === 0;
}
