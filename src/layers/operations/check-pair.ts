import type { TensorSpec } from '../../spec/tensor.ts';
import { checkTwo } from '../merging/elementwise.ts';
import type { LayerProblem } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { showShape } from '../shapes/dims.ts';

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
