import { lookUp } from '../look-up.ts';
import { activations } from './activations.ts';
import { binary } from './arithmetic.ts';
import { functions } from './functions.ts';
import type { Rule } from './operation.ts';
import { flip, item } from './indexing.ts';
import { reshapes } from './reshapes.ts';

export { operationName, operationOf } from './read-operation.ts';

/** The layer that does what an operation does; undefined when there is none. */
export const replace: Rule = (operation) => {
  const { name, tensors } = operation;
  const activation = lookUp(activations, name);
  if (activation !== undefined) return tensors.length === 1 ? activation(operation) : undefined;
  if (name === 'GetItem') return item(operation);
  if (name === 'Flip') return flip(operation);
  return lookUp(reshapes, name)?.(operation) ?? lookUp(functions, name)?.(operation) ?? binary(operation);
};
