import type { LayerProblem } from '../../row.ts';
import type { LookupArgs, Token } from '../vocabulary.ts';

/** What a lookup learns: the tokens, and with tfIdf what each weighs. */
interface LearnedVocabulary<T extends Token> {
  readonly vocabulary: readonly T[];
  readonly idfWeights: readonly number[] | null;
}

/**
 * The tokens of documents, the most frequent first, of those as frequent the last in order; as many as maxTokens has room
 * for. A token weighs log(1 + documents / (1 + documents that have it)).
 * Source: `adapt()` of keras/src/layers/preprocessing/index_lookup.py
 */
export function learnVocabulary<T extends Token>(
  type: string,
  { maskToken, oovToken, maxTokens, numOovIndices, outputMode }: LookupArgs<T>,
  documents: readonly (readonly T[])[],
): LearnedVocabulary<T> | LayerProblem {
  const counts = countsOf(documents);
  for (const special of [maskToken, oovToken]) if (special !== null) counts.delete(special);
  const front = numOovIndices + (maskToken !== null && outputMode === 'int' ? 1 : 0);
  const room = maxTokens === null ? counts.size : Math.max(maxTokens - front, 0);
  const vocabulary = [...counts]
    .sort(([a, often], [b, seldom]) => seldom - often || compare(b, a))
    .slice(0, room)
    .map(([token]) => token);
  if (vocabulary.length === 0)
    return { message: `${type} finds no token in the training data`, arg: 'vocabulary' };
  const idfWeights = outputMode === 'tfIdf' ? weights(vocabulary, documents) : null;
  return { vocabulary, idfWeights };
}

function countsOf<T extends Token>(documents: readonly (readonly T[])[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const tokens of documents) for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

function weights<T extends Token>(
  vocabulary: readonly T[],
  documents: readonly (readonly T[])[],
): readonly number[] {
  const having = countsOf(documents.map((tokens) => [...new Set(tokens)]));
  return vocabulary.map((token) =>
    Math.fround(Math.log(1 + documents.length / (1 + (having.get(token) ?? 0)))),
  );
}

/** Numbers by value, texts by their bytes in UTF-8, whose order is that of their code points. */
function compare(a: Token, b: Token): number {
  if (typeof a === 'number' || typeof b === 'number') return Number(a) - Number(b);
  const [left, right] = [Array.from(a), Array.from(b)];
  const at = left.findIndex((letter, i) => letter !== right[i]);
  if (at === -1) return left.length - right.length;
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}

/** The values of each example. */
export function rowsOf<V>(values: ArrayLike<V>, examples: number): readonly (readonly V[])[] {
  const width = examples === 0 ? 0 : values.length / examples;
  return Array.from({ length: examples }, (_, row) =>
    Array.from({ length: width }, (_, i) => values[row * width + i] as V),
  );
}
