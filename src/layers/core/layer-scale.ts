import { onlyInput, tensor, weight } from '../analysis.ts';
import { isProblem, type LayerRow } from '../row.ts';
import { checkDType, knownLength } from '../shapes/checks.ts';
import { elements } from '../shapes/dims.ts';
import { layerScaleClass } from './corrected/layer-scale.ts';

/**
 * input · gamma, a factor for each channel (the last axis); the output has the input's shape.
 * Weights: gamma [channels], at first all `initValues`. Keras's class, of keras.applications, is told the number of channels;
 * here it is the input's, so that a width can change.
 * Multiply-adds = FLOPs = elements: a product, with nothing added.
 * Source: https://arxiv.org/abs/2103.17239
 */
export const layerScale: LayerRow<'LayerScale'> = {
  type: 'LayerScale',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze(_args, inputs) {
    const input = onlyInput(inputs);
    const wrong = checkDType('LayerScale', input);
    if (wrong) return wrong;
    const channels = knownLength('LayerScale', input, -1);
    if (isProblem(channels)) return channels;
    const size = elements(input);
    return {
      outputs: [tensor(input.shape)],
      weights: [weight('gamma', [channels])],
      multiplyAdds: size,
      flops: size,
    };
  },
  build: (_tf, args, context) => new (context.classOf(layerScaleClass))(context.config(args)),
};
