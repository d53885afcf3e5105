import util from 'node:util';

/** The functions of `node:util` that tfjs-node calls; Node 22 warns of them, Node 23 took some away. */
const removed = {
  isArray: (value: unknown): boolean => Array.isArray(value),
  isNullOrUndefined: (value: unknown): boolean => value === null || value === undefined,
} as const;

/** `node:util` with those functions, for one package's eyes only. */
export function utilWithRemoved(): object {
  return Object.assign(Object.create(util) as object, removed);
}

/** Gives `node:util` itself what it lacks: for a tfjs-node that the user's code loaded before us. */
export function restoreUtil(): void {
  for (const [name, value] of Object.entries(removed)) {
    if (!(name in util)) Object.defineProperty(util, name, { value, configurable: true, writable: true });
  }
}
