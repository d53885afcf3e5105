import type { Shape, TensorSpec } from '../../spec/tensor.ts';
import type { LayerProblem } from '../row.ts';
import { showShape } from '../shapes/dims.ts';

/** Each first state must have the shape of the state, the batch in front. */
export function checkStates(
  type: string,
  given: readonly TensorSpec[],
  wanted: readonly Shape[],
): LayerProblem | undefined {
  if (given.length === 0) return undefined;
  if (given.length !== wanted.length) {
    const count = wanted.length === 1 ? 'one state' : `${wanted.length} states`;
    return { message: `${type} has ${count}, but initialState gives ${given.length}`, arg: 'initialState' };
  }
  const wrong = given.findIndex(({ shape }, i) => !fits(shape.slice(1), wanted[i] ?? []));
  if (wrong === -1) return undefined;
  return {
    message: `state ${wrong} of ${type} is ${showShape([null, ...(wanted[wrong] ?? [])])}, but initialState gives ${showShape(given[wrong]?.shape ?? [])}`,
    arg: 'initialState',
  };
}

function fits(given: Shape, wanted: Shape): boolean {
  return given.length === wanted.length && given.every((dim, i) => dim === null || dim === wanted[i]);
}

/** States that are kept belong to examples, whose number must be known. */
export function checkBatch(
  args: { readonly stateful: boolean },
  input: TensorSpec,
): LayerProblem | undefined {
  if (!args.stateful || typeof input.shape[0] === 'number') return undefined;
  return {
    message: 'a stateful layer must know how many examples a batch has',
    arg: 'stateful',
    suggestion: 'give the input a batchSize',
  };
}
