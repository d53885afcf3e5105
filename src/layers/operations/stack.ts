import { free, tensor } from '../analysis.ts';
import { isProblem, type LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { stackClass } from './corrected/parts.ts';
import { stackedShape } from './parts.ts';

/**
 * Inputs of one shape along a new axis. No weights, no FLOPs.
 * Source: https://keras.io/api/ops/numpy/#stack-function
 */
export const stack: LayerRow<'Stack'> = {
  type: 'Stack',
  arity: 'many',
  flow: 'breaks',
  corrections: [{ savedAs: 'own' }],
  analyze({ axis }, inputs) {
    const wrong = inputs.map((input) => checkDType('Stack', input)).find(Boolean);
    if (wrong) return wrong;
    const shape = stackedShape(
      axis,
      inputs.map((input) => input.shape),
    );
    return isProblem(shape) ? shape : free(tensor(shape));
  },
  build: (_tf, args, context) => new (context.classOf(stackClass))(context.config(args)),
};
