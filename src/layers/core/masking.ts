import { onlyInput } from '../analysis.ts';
import type { LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { maskingClass } from './corrected/masking.ts';
import { elements } from '../shapes/dims.ts';

/**
 * Masks the steps whose every feature is `maskValue`; they become 0. The output has the input's shape. No weights.
 * FLOPs = elements, one factor each.
 * Source: https://keras.io/api/layers/core_layers/masking/
 */
export const masking: LayerRow<'Masking'> = {
  type: 'Masking',
  arity: 'one',
  corrections: [{ fault: 'has no gradient', savedAs: 'stock' }],
  analyze(_args, inputs) {
    const input = onlyInput(inputs);
    const wrong = checkDType('Masking', input);
    return wrong ?? { outputs: [input], weights: [], multiplyAdds: 0, flops: elements(input) };
  },
  build: (_tf, args, context) => new (context.classOf(maskingClass))(context.config(args)),
};
