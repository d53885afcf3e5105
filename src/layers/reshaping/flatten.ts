import { free, onlyInput, tensor } from '../analysis.ts';
import { flattenClass } from './corrected/flatten.ts';
import type { LayerRow } from '../row.ts';
import { elements } from '../shapes/dims.ts';

/**
 * All axes but the batch made one: `[batch, a, b]` to `[batch, a · b]`, `[batch]` to `[batch, 1]`. channelsFirst moves
 * the channels to the end before. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/reshaping_layers/flatten/
 */
export const flatten: LayerRow<'Flatten'> = {
  type: 'Flatten',
  arity: 'one',
  analyze(_args, inputs) {
    const input = onlyInput(inputs);
    return free(tensor([input.shape[0] ?? null, elements(input)], input.dtype));
  },
  build: (_tf, args, context) => new (context.classOf(flattenClass))(context.config(args)),
};
