import { free, onlyInput, tensor } from '../analysis.ts';
import type { Shape } from '../../spec/tensor.ts';
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
  flow: 'breaks',
  corrections: [
    { fault: 'refuses inputs of rank 1 and 2, and open axes', savedAs: 'stock' },
    {
      fault: 'refuses open axes with dataFormat channelsFirst',
      when: ({ dataFormat }, [input]) => dataFormat === 'channelsFirst' && isOpen(input?.shape.slice(1)),
      savedAs: 'own',
    },
  ],
  analyze(_args, inputs) {
    const input = onlyInput(inputs);
    return free(tensor([input.shape[0] ?? null, elements(input)], input.dtype));
  },
  build: (_tf, args, context) => new (context.classOf(flattenClass))(context.config(args)),
};

function isOpen(inner: Shape = []): boolean {
  return inner.length > 1 && inner.includes(null);
}
