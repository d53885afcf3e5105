import { expect } from 'vitest';
import { compileSpec, type CompileOptions, type ShapedGraph, type ValidSpec } from '../../../src/index.ts';

/** Places differ between two texts that mean the same. */
const places: ReadonlySet<string> = new Set(['span', 'argSpans', 'history', 'spans', 'instance']);

/** A graph, or any part of a spec, as text without places. */
export function withoutPlaces(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (places.has(key) ? undefined : inner), 1);
}

/** Compiled, or a failure that shows the diagnostics. */
export function compiled(text: string, options?: CompileOptions): ValidSpec {
  const result = compileSpec(text, options);
  expect(result.diagnostics.filter((d) => d.severity === 'error').map((d) => d.message)).toEqual([]);
  return result as ValidSpec;
}

export function expectSameGraph(actual: ShapedGraph, expected: ShapedGraph): void {
  expect(withoutPlaces(actual)).toBe(withoutPlaces(expected));
}

/** What every compilation owes, whatever it was given: a verdict, and places inside the sources. */
export function expectSound(text: string, options?: CompileOptions): void {
  const result = compileSpec(text, options);
  const errors = result.diagnostics.filter((d) => d.severity === 'error');
  expect(result.ok).toBe(errors.length === 0);
  for (const { span, notes } of result.diagnostics) {
    for (const place of [span, ...notes.map((n) => n.span)]) {
      if (place === undefined) continue;
      const source = result.sources.get(place.file);
      expect(source).toBeDefined();
      expect([place.start >= 0, place.start <= place.end, place.end <= (source ?? '').length]).toEqual([
        true,
        true,
        true,
      ]);
    }
  }
}
