import type { Shape } from '../../spec/tensor.ts';
import { onlyInput, tensor, weight } from '../analysis.ts';
import { isProblem, type LayerProblem, type LayerRow } from '../row.ts';
import { elements, showShape, times } from '../shapes/dims.ts';
import { axisLengths } from './axes.ts';
import { rmsNormalizationClass } from './corrected/rms-normalization.ts';

/**
 * x / sqrt(mean of x² along some axes + epsilon) · scale. The output has the input's shape.
 * Weights: scale, of those axes' lengths, which broadcasts to the input's last axes.
 * Multiply-adds = elements (the sum of squares); FLOPs = 4 × elements (two factors besides).
 * Source: https://keras.io/api/layers/normalization_layers/rms_normalization/
 */
export const rmsNormalization: LayerRow<'RMSNormalization'> = {
  type: 'RMSNormalization',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze(args, inputs) {
    const input = onlyInput(inputs);
    const shape = axisLengths('RMSNormalization', args.axis, input);
    if (isProblem(shape)) return shape;
    const wrong = checkBroadcast(shape, input.shape);
    if (wrong) return wrong;
    const size = elements(input);
    return {
      outputs: [tensor(input.shape)],
      weights: [weight('scale', shape)],
      multiplyAdds: size,
      flops: times(size, 4),
    };
  },
  build: (_tf, args, context) => new (context.classOf(rmsNormalizationClass))(context.config(args)),
};

/** Keras multiplies by `scale` as it is, aligned at the last axis. */
function checkBroadcast(scale: readonly number[], shape: Shape): LayerProblem | undefined {
  const tail = shape.slice(-scale.length);
  if (scale.every((length, i) => length === 1 || tail[i] === null || tail[i] === 1 || tail[i] === length)) {
    return undefined;
  }
  return {
    message: `a scale of shape ${showShape(scale)} does not broadcast to the input ${showShape(shape)}: Keras aligns it at the last axis`,
    arg: 'axis',
    suggestion: 'normalise along the last axes',
  };
}
