import type { Shape } from '../../spec/tensor.ts';
import { free, onlyInput, tensor } from '../analysis.ts';
import type { LayerProblem, LayerRow } from '../row.ts';
import { showShape } from '../shapes/dims.ts';

/**
 * The axes after the batch in another order: axis i of the output is axis dims[i - 1] of the input. No weights, no
 * FLOPs.
 * Source: https://keras.io/api/layers/reshaping_layers/permute/
 */
export const permute: LayerRow<'Permute'> = {
  type: 'Permute',
  arity: 'one',
  handsOn: ({ dims }) => dims.at(-1) === dims.length,
  analyze({ dims }, inputs) {
    const { shape, dtype } = onlyInput(inputs);
    const [batch = null] = shape;
    return checkDims(dims, shape) ?? free(tensor([batch, ...dims.map((axis) => shape[axis] ?? null)], dtype));
  },
  build: (tf, args, context) => tf.layers.permute(context.config(args)),
};

function checkDims(dims: readonly number[], shape: Shape): LayerProblem | undefined {
  const axes = dims.toSorted((a, b) => a - b);
  if (dims.length === shape.length - 1 && axes.every((axis, i) => axis === i + 1)) return undefined;
  const last = shape.length - 1;
  return {
    message: `dims ${showShape(dims)} must have each axis of the input ${showShape(shape)} once: ${last === 1 ? 'only 1' : `1 to ${last}`}`,
    arg: 'dims',
  };
}
