import { baseOf, chained, isCounted, type Instance } from './instances.ts';
import type { Line } from './line.ts';

/** What becomes an entry of `layers`. */
export type Part = Instance | Line;

export function isInstance(part: Part): part is Instance {
  return 'block' in part;
}

/**
 * Instances that follow one another as one, with `repeat`. Its name has no number, so it must be the only part of that
 * name.
 */
export function chains(parts: readonly Part[]): readonly Part[] {
  const all = joined(parts, () => true).filter(isInstance);
  const bases = all.filter((each) => each.repeat > 1 && !isCounted(each)).map(baseOf);
  const names = new Set(parts.map(({ name }) => name));
  const clear = (base: string): boolean =>
    !names.has(base) && bases.filter((other) => other === base).length === 1;
  return joined(parts, clear);
}

function joined(parts: readonly Part[], clear: (base: string) => boolean): readonly Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const before = result.at(-1);
    const both =
      before !== undefined && isInstance(before) && isInstance(part) ? { before, part } : undefined;
    const free = both !== undefined && (isCounted(both.part) || clear(baseOf(both.part)));
    const together = free ? chained(both.before, both.part) : undefined;
    if (together === undefined) result.push(part);
    else result[result.length - 1] = together;
  }
  return result;
}
