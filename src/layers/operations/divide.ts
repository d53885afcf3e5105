import type { TensorSpec } from '../../spec/tensor.ts';
import { analyzeElementwise, checkTwo } from '../merging/elementwise.ts';
import type { LayerProblem, LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { showShape } from '../shapes/dims.ts';
import { divideClass } from './corrected/pairs.ts';

/**
 * The first of two inputs over the second; their shapes are equal or broadcast. No weights. FLOPs = output elements.
 * Source: https://keras.io/api/ops/numpy/#divide-function
 */
export const divide: LayerRow<'Divide'> = {
  type: 'Divide',
  arity: 'many',
  flow: 'merges',
  corrections: [{ savedAs: 'own' }],
  analyze: (_args, inputs) => checkPair('Divide', inputs) ?? analyzeElementwise('Divide', inputs),
  build: (_tf, args, context) => new (context.classOf(divideClass))(context.config(args)),
};

/** A problem unless there are two inputs of floats and of one rank: NumPy lines shapes up from the right, batch included. */
export function checkPair(type: string, inputs: readonly TensorSpec[]): LayerProblem | undefined {
  const wrong = checkTwo(type, inputs) ?? inputs.map((input) => checkDType(type, input)).find(Boolean);
  if (wrong) return wrong;
  const [rank, other] = inputs.map(({ shape }) => shape.length);
  if (rank === other) return undefined;
  return {
    message: `${type} needs inputs with equally many axes, not ${inputs.map(({ shape }) => showShape(shape)).join(' and ')}`,
    arg: 'inputs',
  };
}
