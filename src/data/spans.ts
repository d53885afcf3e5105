import type { Span } from '../diagnostics/diagnostic.ts';

/** Where `data.inputs.x.columns` was set, or the nearest key above it that is known. */
export function spanAt(spans: ReadonlyMap<string, Span> | undefined, path: string): Span | undefined {
  for (let key = path; key !== ''; key = key.slice(0, Math.max(0, key.lastIndexOf('.')))) {
    const span = spans?.get(key);
    if (span !== undefined) return span;
  }
  return undefined;
}
