import type { LayersModel, Optimizer, Variable } from '@tensorflow/tfjs';
import { optimizerOf, slotOptimizer } from './dispose.ts';

/** Counters that were given to optimizers which keep none. A note on an object, not state of this module. */
const given = new WeakMap<Optimizer, Variable>();

/** How many steps the model's optimizer made, as a tensor: its own, or the one it was given. */
export function stepCounter(model: LayersModel): Variable | undefined {
  const optimizer = optimizerOf(model);
  return slotOptimizer(model)?.counter ?? (optimizer && given.get(optimizer));
}

/** Gives an optimizer of tf.train a counter, for as long as its steps are compiled; undefined takes it away. */
export function giveStepCounter(optimizer: Optimizer, counter: Variable | undefined): void {
  if (counter === undefined) given.delete(optimizer);
  else given.set(optimizer, counter);
}
