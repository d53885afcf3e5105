import { free, onlyInput, tensor } from '../analysis.ts';
import { isProblem, type LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { getItemClass } from './corrected/get-item.ts';
import { itemShape, parseKey, takesAll } from './key.ts';

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

/** Whether a key takes the last axis whole; without "..." it may end before that axis. */
function leavesLast(key: string): boolean | undefined {
  const parts = parseKey(key);
  if (isProblem(parts) || !parts.some(({ kind }) => kind === 'rest')) return undefined;
  const last = parts.at(-1);
  return last?.kind === 'rest' || (last?.kind === 'slice' && takesAll(last));
}
