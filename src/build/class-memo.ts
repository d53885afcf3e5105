import type { Factory } from '../layers/build-context.ts';
import type { Tf } from '../runtime/index.ts';

/** A cache, not state: a class is told from another by identity, so each TensorFlow.js must see one of each. */
const made = new WeakMap<Tf, Map<Factory<unknown>, unknown>>();

/** What `factory(tf)` returned when it was first asked for. */
export function classOf<C>(tf: Tf, factory: Factory<C>): C {
  const known: Map<Factory<C>, C> = memoOf(tf);
  const found = known.get(factory);
  if (found !== undefined) return found;
  const fresh = factory(tf);
  known.set(factory, fresh);
  return fresh;
}

function memoOf<C>(tf: Tf): Map<Factory<C>, C> {
  const known = made.get(tf) ?? new Map<Factory<unknown>, unknown>();
  made.set(tf, known);
  // Sound because each value was made by the factory that is its key.
  return known as Map<Factory<C>, C>;
}
