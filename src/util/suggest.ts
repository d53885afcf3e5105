import { distance } from 'fastest-levenshtein';
import { orList } from './or-list.ts';

/** The candidates close enough to `wrong` to be what was meant, best first, three at most. */
export function closest(wrong: string, candidates: Iterable<string>): readonly string[] {
  // Nobody misspells a text this long, and distances of long texts take long.
  if (wrong.length > 100) return [];
  const lower = wrong.toLowerCase();
  // Of one or two letters nothing is close but the same in another case.
  const limit = wrong.length < 3 ? 0 : Math.round(wrong.length * 0.4);
  const words = wordsOf(wrong);
  const scored: { readonly text: string; readonly score: number }[] = [];
  for (const text of new Set(candidates)) {
    const other = text.toLowerCase();
    const near = Math.abs(text.length - wrong.length) <= limit;
    const score = near ? distance(lower, other) : Infinity;
    // `sparse_crossentropy` leaves out a word of what was meant.
    if (score > 1 && words.length > 1 && isSubset(words, wordsOf(text))) scored.push({ text, score: 1 });
    else if (score <= limit) scored.push({ text, score });
    // `crossentropy` is part of what was meant, `f1` its beginning, and `min` the beginning of `minimum`.
    else if (isPart(lower, other) || (lower.startsWith(other) && other.length > 2))
      scored.push({ text, score: limit + 1 });
  }
  scored.sort((a, b) => a.score - b.score || (a.text < b.text ? -1 : 1));
  const best = scored[0]?.score ?? 0;
  // What differs only in case is meant, and nothing else.
  return scored
    .filter(({ score }) => score <= (best === 0 ? 0 : best + 1))
    .slice(0, 3)
    .map((s) => s.text);
}

/** `sparse_categorical` and `sparseCategorical` are two words. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

function isSubset(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => others.includes(word));
}

function isPart(part: string, text: string): boolean {
  return part.length > 3 ? text.includes(part) : part.length > 1 && text.startsWith(part);
}

/** `did you mean "a" or "b"?`, or undefined when nothing is close; `meaning` is what stands behind an alias. */
export function didYouMean(
  wrong: string,
  candidates: Iterable<string>,
  meaning: (candidate: string) => string = (candidate) => candidate,
): string | undefined {
  return suggestOneOf([...new Set(closest(wrong, candidates).map(meaning))]);
}

/** `did you mean "a" or "b"?`; undefined of none. */
export function suggestOneOf(meant: readonly string[]): string | undefined {
  return meant.length === 0 ? undefined : `did you mean ${orList(meant.map((one) => JSON.stringify(one)))}?`;
}

/**
 * {@link didYouMean} for one set of candidates, a hundred times: a file of thousands of mistakes would take minutes,
 * and nobody reads that far.
 */
export function suggester(candidates: Iterable<string>): (wrong: string) => string | undefined {
  let left = 100;
  return (wrong) => (left-- > 0 ? didYouMean(wrong, candidates) : undefined);
}
