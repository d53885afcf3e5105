import { free, onlyInput, tensor } from '../analysis.ts';
import { reshapeClass } from './corrected/reshape.ts';
import { isProblem, type LayerRow } from '../row.ts';
import { reshapedDims } from '../shapes/reshape.ts';

/**
 * The same values in another shape: `[batch, ...]` to `[batch, ...targetShape]`, where one -1 is worked out. A target
 * is checked only when the input's size is known, as in Keras. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/reshaping_layers/reshape/
 */
export const reshape: LayerRow<'Reshape'> = {
  type: 'Reshape',
  arity: 'one',
  flow: 'breaks',
  corrections: [
    {
      fault: 'leaves an axis of -1 open',
      when: ({ targetShape }) => targetShape.includes(-1),
      savedAs: 'stock',
    },
  ],
  analyze(args, inputs) {
    const input = onlyInput(inputs);
    const dims = reshapedDims(input.shape.slice(1), args.targetShape);
    return isProblem(dims) ? dims : free(tensor([input.shape[0] ?? null, ...dims], input.dtype));
  },
  build: (_tf, args, context) => new (context.classOf(reshapeClass))(context.config(args)),
};
