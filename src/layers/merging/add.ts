import { tensor } from '../analysis.ts';
import { addClass } from './corrected/merge.ts';
import { isProblem, type LayerRow } from '../row.ts';
import { mergedShape } from '../shapes/broadcast.ts';
import { elements, times } from '../shapes/dims.ts';

/**
 * The sum of its inputs; their shapes are equal or broadcast, the batch apart. No weights.
 * FLOPs = output elements × (inputs - 1), counted as bias additions are.
 * Source: https://keras.io/api/layers/merging_layers/add/
 */
export const add: LayerRow<'Add'> = {
  type: 'Add',
  arity: 'many',
  analyze(_args, inputs) {
    const shape = mergedShape(inputs.map((input) => input.shape));
    if (isProblem(shape)) return shape;
    const dtypes = inputs.map((input) => input.dtype);
    if (dtypes.every((dtype) => dtype === 'bool')) {
      return {
        message: 'Add cannot add inputs that are all bool',
        suggestion: 'set dtype: int32 on an input',
      };
    }
    const output = tensor(shape, dtypes.includes('float32') ? 'float32' : 'int32');
    return {
      outputs: [output],
      weights: [],
      multiplyAdds: 0,
      flops: times(elements(output), inputs.length - 1),
    };
  },
  build: (_tf, args, context) => new (context.classOf(addClass))(context.config(args)),
};
