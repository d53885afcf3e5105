import { free, onlyInput, tensor } from '../analysis.ts';
import { isProblem, type LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { repeatClass, tileClass } from './corrected/repeats.ts';
import { repeatedShape, timesOfEach } from './repeats.ts';

/**
 * Each element of an axis several times, one behind the other. No weights, no FLOPs.
 * Source: https://keras.io/api/ops/numpy/#repeat-function
 */
export const repeat: LayerRow<'Repeat'> = {
  type: 'Repeat',
  arity: 'one',
  flow: 'breaks',
  corrections: [{ savedAs: 'own' }],
  analyze({ repeats, axis }, inputs) {
    const input = onlyInput(inputs);
    const wrong = checkDType('Repeat', input, ['float32', 'int32']);
    if (wrong) return wrong;
    const shape = repeatedShape(repeats, axis, input.shape);
    return isProblem(shape) ? shape : free(tensor(shape, input.dtype));
  },
  build: (_tf, args, context) => new (context.classOf(repeatClass))(context.config(args)),
};

/**
 * The input several times along its axes. No weights, no FLOPs.
 * Source: https://keras.io/api/ops/numpy/#tile-function
 */
export const tile: LayerRow<'Tile'> = {
  type: 'Tile',
  arity: 'one',
  flow: 'breaks',
  corrections: [{ savedAs: 'own' }],
  analyze({ repeats }, inputs) {
    const input = onlyInput(inputs);
    const wrong = checkDType('Tile', input, ['float32', 'int32']);
    if (wrong) return wrong;
    const each = timesOfEach(repeats, input.shape.length);
    if (isProblem(each)) return each;
    return free(
      tensor(
        input.shape.map((dim, i) => (dim === null ? null : dim * (each[i] ?? 1))),
        input.dtype,
      ),
    );
  },
  build: (_tf, args, context) => new (context.classOf(tileClass))(context.config(args)),
};
