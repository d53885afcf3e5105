import { onlyInput, tensor } from '../analysis.ts';
import { isProblem, type LayerRow } from '../row.ts';
import { resolveAxes } from '../shapes/axis.ts';
import { checkDType } from '../shapes/checks.ts';
import { elements, times } from '../shapes/dims.ts';
import { unitNormalizationClass } from './corrected/unit-normalization.ts';

/**
 * x / sqrt(sum of x² along some axes); zeros stay zeros. The output has the input's shape. No weights.
 * Multiply-adds = elements (the sum of squares); FLOPs = 3 × elements.
 * Source: https://keras.io/api/layers/normalization_layers/unit_normalization/
 */
export const unitNormalization: LayerRow<'UnitNormalization'> = {
  type: 'UnitNormalization',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze(args, inputs) {
    const input = onlyInput(inputs);
    const axes = resolveAxes(args.axis, input.shape.length);
    if (isProblem(axes)) return axes;
    const wrong = checkDType('UnitNormalization', input);
    if (wrong) return wrong;
    const size = elements(input);
    return { outputs: [tensor(input.shape)], weights: [], multiplyAdds: size, flops: times(size, 3) };
  },
  build: (_tf, args, context) => new (context.classOf(unitNormalizationClass))(context.config(args)),
};
