import { lookUp } from '../look-up.ts';
import { activations } from './activations.ts';
import { binary } from './arithmetic.ts';
import { composed } from './composed.ts';
import { functions } from './functions.ts';
import type { Rule } from './operation.ts';
import { flip, item, taken } from './indexing.ts';
import { layersOfKeras } from './layers-of-keras.ts';
import { reshapes } from './reshapes.ts';

export { operationName, operationOf } from './read-operation.ts';

/** The layer that does what an operation does; undefined when there is none. */
export const replace: Rule = (operation) => {
  const { name, tensors } = operation;
  const activation = lookUp(activations, name);
  if (activation !== undefined) return tensors.length === 1 ? activation(operation) : undefined;
  if (name === 'GetItem') return item(operation);
  if (name === 'Flip') return flip(operation);
  if (name === 'Take') return taken(operation);
  const rules = [reshapes, functions, composed, layersOfKeras];
  for (const rule of rules) {
    const replacement = lookUp(rule, name)?.(operation);
    if (replacement !== undefined) return replacement;
  }
  return binary(operation);
};
