import { onlyInput, tensor } from '../analysis.ts';
import { isProblem, type LayerRow } from '../row.ts';
import { elements, times } from '../shapes/dims.ts';
import { affineWeights } from './affine.ts';
import { axisLengths, sortedAxes } from './axes.ts';
import { layerNormalizationClass } from './corrected/layer-normalization.ts';

/**
 * (x - mean) / sqrt(variance + epsilon) · gamma + beta, by the mean and variance of each example along some axes. The
 * output has the input's shape.
 * Weights: gamma, beta, each of those axes' lengths.
 * Multiply-adds = 2 × elements (one for the variance, one for factor and offset); FLOPs = 5 × elements (the sum for
 * the mean besides).
 * Source: https://keras.io/api/layers/normalization_layers/layer_normalization/
 */
export const layerNormalization: LayerRow<'LayerNormalization'> = {
  type: 'LayerNormalization',
  arity: 'one',
  corrections: [{ fault: 'cannot train without scale or center, and has no constraints', savedAs: 'stock' }],
  analyze(args, inputs) {
    const input = onlyInput(inputs);
    const shape = axisLengths('LayerNormalization', args.axis, input);
    if (isProblem(shape)) return shape;
    const size = elements(input);
    return {
      outputs: [tensor(input.shape)],
      weights: affineWeights(args, shape),
      multiplyAdds: times(size, 2),
      flops: times(size, 5),
    };
  },
  build(_tf, args, context) {
    const LayerNormalization = context.classOf(layerNormalizationClass);
    return new LayerNormalization(context.config({ ...args, axis: sortedAxes(args.axis) }));
  },
};
