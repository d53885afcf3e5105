import { free, onlyInput, tensor } from '../analysis.ts';
import type { LayerRow } from '../row.ts';
import { showShape } from '../shapes/dims.ts';

/**
 * A vector repeated as steps: `[batch, features]` to `[batch, n, features]`. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/reshaping_layers/repeat_vector/
 */
export const repeatVector: LayerRow<'RepeatVector'> = {
  type: 'RepeatVector',
  arity: 'one',
  analyze({ n }, inputs) {
    const { shape, dtype } = onlyInput(inputs);
    if (shape.length !== 2)
      return { message: `RepeatVector needs an input of rank 2, (batch, features), not ${showShape(shape)}` };
    return free(tensor([shape[0] ?? null, n, shape[1] ?? null], dtype));
  },
  build: (tf, args, context) => tf.layers.repeatVector(context.config(args)),
};
