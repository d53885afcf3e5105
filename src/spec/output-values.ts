import { forOne, outputForm, type OutputForm } from './per-output.ts';
import type { Json, ValueVocabulary } from './vocabulary.ts';

/** A value for every output, or one for each, as the schema has accepted it. */
export type PerOutput<T> = T | readonly (T | null)[] | { readonly [output: string]: T | null };

/** The value of each output; undefined where it has none. */
export function outputValues<T>(
  vocabulary: ValueVocabulary | undefined,
  value: PerOutput<T> | undefined,
  names: readonly string[],
): readonly (T | undefined)[] {
  if (value === undefined) return names.map(() => undefined);
  // The form says which of the union it is.
  switch (formOf(vocabulary, value)) {
    case 'one':
      return names.map(() => value as T);
    case 'list':
      return names.map((_, i) => (value as readonly (T | null)[])[i] ?? undefined);
    case 'map':
      return names.map((name) => memberOf(value as { readonly [output: string]: T | null }, name));
  }
}

/** The outputs that a value names, or how many it has entries for; undefined when it is one for all. */
export function givenFor(
  vocabulary: ValueVocabulary | undefined,
  value: unknown,
): readonly string[] | number | undefined {
  if (value === undefined) return undefined;
  switch (formOf(vocabulary, value)) {
    case 'one':
      return undefined;
    case 'list':
      return (value as readonly unknown[]).length;
    case 'map':
      return Object.keys(value as object);
  }
}

function memberOf<T>(map: { readonly [output: string]: T | null }, name: string): T | undefined {
  return Object.hasOwn(map, name) ? (map[name] ?? undefined) : undefined;
}

function formOf(vocabulary: ValueVocabulary | undefined, value: unknown): OutputForm {
  return vocabulary === undefined ? 'one' : outputForm(forOne(vocabulary), value as Json);
}
