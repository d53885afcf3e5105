import type { Optimizer, Tensor, Variable } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';

/** A slot as the optimizers of tf.train keep it. */
interface Slot {
  readonly originalName: string;
  readonly variable: Variable;
}

/**
 * The tensors in an optimizer's own fields, in their order: counters, powers of beta, slots, and constants such as the
 * learning rate of SGD. So found, any tf.train optimizer has a state, and most that users write.
 */
export function optimizerTensors(tf: Tf, optimizer: Optimizer): readonly Tensor[] {
  return Object.values(optimizer).flatMap((field: unknown) =>
    (Array.isArray(field) ? field : [field]).flatMap((value: unknown) => {
      if (value instanceof tf.Tensor) return [value];
      return isSlot(value) ? [value.variable] : [];
    }),
  );
}

/** The numbers in an optimizer's own fields that are written into a graph: all but the learning rate and the count. */
export function optimizerNumbers(optimizer: Optimizer): string {
  const entries = Object.entries(optimizer).filter(
    ([key, value]) => typeof value === 'number' && key !== 'iterations_' && key !== 'learningRate',
  );
  return entries.map(([, value]) => String(value)).join(',');
}

/** Takes away the slots that were made since `before` was counted by this function. */
export function trimSlots(optimizer: Optimizer, before: ReadonlyMap<string, number>): void {
  for (const [key, slots] of slotLists(optimizer)) {
    for (const slot of slots.splice(before.get(key) ?? 0)) slot.variable.dispose();
  }
}

/** How many slots there are, by field. */
export function countSlots(optimizer: Optimizer): ReadonlyMap<string, number> {
  return new Map(slotLists(optimizer).map(([key, slots]) => [key, slots.length]));
}

function slotLists(optimizer: Optimizer): readonly (readonly [string, Slot[]])[] {
  return Object.entries(optimizer).flatMap(([key, value]: [string, unknown]) =>
    Array.isArray(value) && value.every(isSlot) ? [[key, value] as const] : [],
  );
}

function isSlot(value: unknown): value is Slot {
  return typeof value === 'object' && value !== null && 'originalName' in value && 'variable' in value;
}
