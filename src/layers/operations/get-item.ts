import { free, onlyInput, tensor } from '../analysis.ts';
import { isProblem, type LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { getItemClass } from './corrected/get-item.ts';
import { itemShape, parseKey } from './key.ts';

/**
 * `x[key]` as NumPy has it, the batch whole. No weights, no FLOPs.
 * Source: https://keras.io/api/ops/numpy/#get_item-function
 */
export const getItem: LayerRow<'GetItem'> = {
  type: 'GetItem',
  arity: 'one',
  handsOn: ({ key }) => leavesLast(key),
  corrections: [{ savedAs: 'own' }],
  analyze({ key }, inputs) {
    const input = onlyInput(inputs);
    const wrong = checkDType('GetItem', input, ['float32', 'int32']);
    if (wrong) return wrong;
    const shape = itemShape(key, input.shape);
    return isProblem(shape) ? shape : free(tensor(shape, input.dtype));
  },
  build: (_tf, args, context) => new (context.classOf(getItemClass))(context.config(args)),
};

/** Whether a key ends with an axis that it takes whole; one that ends before the last axis is not known to. */
function leavesLast(key: string): boolean {
  const parts = parseKey(key);
  const last = isProblem(parts) ? undefined : parts.at(-1);
  return last?.kind === 'rest';
}
