import type { ScalarNode } from '../spec/tree.ts';

/** The params that a value can refer to: those of a block before those of the model. */
export interface Scope {
  readonly own: ReadonlyMap<string, ScalarNode>;
  readonly outer?: Scope | undefined;
}

/** In the layers of a block, and in what `with` of a repeated instance gives: the number of the instance. */
export const INDEX = 'index';

export function findParam(scope: Scope, name: string): ScalarNode | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    const found = at.own.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every name there is, for suggestions. */
export function paramNames(scope: Scope): readonly string[] {
  const names: string[] = [];
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) names.push(...at.own.keys());
  return names;
}
