import type { Json, ValueVocabulary } from './vocabulary.ts';

/** How a value is given that outputs may have in common or each for itself. */
export type OutputForm = 'one' | 'list' | 'map';

/**
 * How `value` is given: `{type: mse}` for every output, `{main: mse}` by name, `[mse, mae]` in their order. A list of metrics
 * is for every output, a list of lists has one for each.
 */
export function outputForm({ role, items }: ValueVocabulary, value: Json): OutputForm {
  if (Array.isArray(value)) {
    const lists: readonly Json[] = value;
    return items === undefined || lists.some((v) => v === null || Array.isArray(v)) ? 'list' : 'one';
  }
  if (typeof value !== 'object' || value === null) return 'one';
  return role !== undefined && 'type' in value ? 'one' : 'map';
}

/** What a value may be, given how it is given: of a map by output, its entries. */
export function fitting(vocabulary: ValueVocabulary, value: Json): ValueVocabulary {
  if (vocabulary.perOutput !== true) return vocabulary;
  const one = forOne(vocabulary);
  switch (outputForm(one, value)) {
    case 'one':
      return one;
    case 'list':
      return { items: one };
    case 'map':
      return { entries: one };
  }
}

/** What the value for one output may be. */
export function forOne({ perOutput: _, ...one }: ValueVocabulary): ValueVocabulary {
  return one;
}
