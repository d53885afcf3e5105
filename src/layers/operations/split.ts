import { free, onlyInput, tensor } from '../analysis.ts';
import { isProblem, type LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { splitClass } from './corrected/parts.ts';
import { splitShapes } from './parts.ts';

/**
 * The input cut along an axis into parts, each an output. No weights, no FLOPs.
 * Source: https://keras.io/api/ops/numpy/#split-function
 */
export const split: LayerRow<'Split'> = {
  type: 'Split',
  arity: 'one',
  flow: 'breaks',
  corrections: [{ savedAs: 'own' }],
  analyze(args, inputs) {
    const input = onlyInput(inputs);
    const wrong = checkDType('Split', input, ['float32', 'int32']);
    if (wrong) return wrong;
    const shapes = splitShapes(args, input.shape);
    return isProblem(shapes) ? shapes : free(...shapes.map((shape) => tensor(shape, input.dtype)));
  },
  build: (_tf, args, context) => new (context.classOf(splitClass))(context.config(args)),
};
