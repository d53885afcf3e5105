import type { Shape } from '../../spec/tensor.ts';
import { free, onlyInput } from '../analysis.ts';
import { dropoutClass } from './corrected/dropout.ts';
import type { LayerProblem, LayerRow } from '../row.ts';
import { showShape } from '../shapes/dims.ts';

/**
 * Sets a fraction of the input to 0 in training and scales the rest by 1 / (1 - rate); the output has the input's shape.
 * No weights; FLOPs 0, since nothing happens in inference.
 * Source: https://keras.io/api/layers/regularization_layers/dropout/
 */
export const dropout: LayerRow<'Dropout'> = {
  type: 'Dropout',
  arity: 'one',
  corrections: [{ fault: 'repeats one mask at every step when it has a seed', savedAs: 'stock' }],
  analyze(args, inputs) {
    const input = onlyInput(inputs);
    return checkNoiseShape(args.noiseShape, input.shape) ?? free(input);
  },
  build(_tf, args, context) {
    const Dropout = context.classOf(dropoutClass);
    return new Dropout(context.config(args), context.random);
  },
};

/** The mask must broadcast to the input; Keras finds out at the first training step. */
export function checkNoiseShape(noise: Shape | null, shape: Shape): LayerProblem | undefined {
  if (noise === null) return undefined;
  const fits = noise.every((dim, axis) => dim === null || dim === 1 || (shape[axis] ?? dim) === dim);
  if (noise.length === shape.length && fits) return undefined;
  return {
    message: `noiseShape ${showShape(noise)} does not broadcast to the input ${showShape(shape)}`,
    arg: 'noiseShape',
    suggestion: `give it ${shape.length} entries, batch included, each 1, null or the input's`,
  };
}
