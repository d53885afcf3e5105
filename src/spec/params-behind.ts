import type { ParamSource } from './tree.ts';

/** A chain of params longer than this explains nothing to anybody. */
const MOST = 16;

/** The params that a value was computed from, then those behind them; each once, the nearest first. */
export function paramsBehind(from: readonly ParamSource[] = []): readonly ParamSource[] {
  const found = new Map<string, ParamSource>();
  const pending = [...from];
  for (let next = pending.shift(); next !== undefined && found.size < MOST; next = pending.shift()) {
    const key = `${next.param} ${next.span.file} ${next.span.start}`;
    if (found.has(key)) continue;
    found.set(key, next);
    pending.push(...(next.from ?? []));
  }
  return [...found.values()];
}
