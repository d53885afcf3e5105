import { isProblem, type LayerProblem } from '../row.ts';
import type { OutputMode } from './encoding.ts';

/** Words or whole numbers that a lookup knows. */
export type Token = string | number;

/** What IntegerLookup and StringLookup have in common. */
export interface LookupArgs<T extends Token> {
  readonly maxTokens: number | null;
  readonly numOovIndices: number;
  readonly maskToken: T | null;
  readonly oovToken: T | null;
  readonly vocabulary: readonly T[] | null;
  readonly idfWeights: readonly number[] | null;
  readonly invert: boolean;
  readonly outputMode: OutputMode;
  readonly padToMaxTokens: boolean;
}

/** A vocabulary with a place for each token. */
export interface Vocabulary<T extends Token> {
  /** Without what stands for the mask and for unknown tokens. */
  readonly tokens: readonly T[];
  /** The index of the first unknown token: 1 after a mask, else 0. */
  readonly oovStart: number;
  /** The index of the first token. */
  readonly start: number;
  /** How many classes an encoding has. */
  readonly depth: number;
  /** A weight for each class; null but for tfIdf. */
  readonly weights: readonly number[] | null;
}

/** How many classes an encoding has, also where the vocabulary is yet to be learned, or what Keras would refuse. */
export function depthOf<T extends Token>(type: string, args: LookupArgs<T>): number | LayerProblem {
  if (args.vocabulary === null) return checkLearning(type, args) ?? args.maxTokens ?? 0;
  const vocabulary = vocabularyOf(type, args);
  return isProblem(vocabulary) ? vocabulary : vocabulary.depth;
}

/** What is learned must not decide a shape: then nothing else could be checked before the data are there. */
function checkLearning<T extends Token>(type: string, args: LookupArgs<T>): LayerProblem | undefined {
  const { outputMode, padToMaxTokens, invert, idfWeights } = args;
  if (invert) return noVocabulary(type);
  if (idfWeights !== null)
    return { message: 'idfWeights belong to a vocabulary, which is not given', arg: 'idfWeights' };
  if (outputMode === 'int' || padToMaxTokens) return checkArguments(args);
  return {
    message: `${type} gives a number for each token with outputMode ${outputMode}, and how many tokens it learns from the data is not known before`,
    arg: 'outputMode',
    suggestion: 'give maxTokens and padToMaxTokens: true, or list the vocabulary',
  };
}

function noVocabulary(type: string): LayerProblem {
  return {
    message: `${type} needs a vocabulary`,
    arg: 'vocabulary',
    suggestion: 'list the tokens, the most frequent first',
  };
}

/** The vocabulary of a lookup, or what Keras would refuse. */
export function vocabularyOf<T extends Token>(
  type: string,
  args: LookupArgs<T>,
): Vocabulary<T> | LayerProblem {
  const { vocabulary } = args;
  if (vocabulary === null) return noVocabulary(type);
  const oovStart = args.maskToken !== null && args.outputMode === 'int' ? 1 : 0;
  const start = oovStart + args.numOovIndices;
  const special = hasSpecial(args, vocabulary, oovStart, start);
  const tokens = special ? vocabulary.slice(start) : vocabulary;
  const depth = (args.padToMaxTokens ? args.maxTokens : null) ?? start + tokens.length;
  const wrong = checkArguments(args) ?? checkTokens(args, tokens, start) ?? checkWeights(args, vocabulary);
  return wrong ?? { tokens, oovStart, start, depth, weights: weightsOf(args, special ? 0 : start, depth) };
}

/** Whether the vocabulary begins with the mask and the unknown tokens, as one that Keras writes does. */
function hasSpecial<T extends Token>(
  { maskToken, oovToken }: LookupArgs<T>,
  vocabulary: readonly T[],
  oovStart: number,
  start: number,
): boolean {
  if (vocabulary.length < start) return false;
  return vocabulary.slice(0, start).every((token, i) => token === (i < oovStart ? maskToken : oovToken));
}

function checkArguments<T extends Token>(args: LookupArgs<T>): LayerProblem | undefined {
  const { padToMaxTokens, maxTokens, invert, outputMode, oovToken } = args;
  if (padToMaxTokens && maxTokens === null)
    return { message: 'padToMaxTokens needs maxTokens, to which it pads', arg: 'padToMaxTokens' };
  if (!invert) return undefined;
  if (outputMode !== 'int')
    return { message: `invert gives tokens, which outputMode ${outputMode} does not`, arg: 'outputMode' };
  return oovToken === null
    ? { message: 'invert needs an oovToken for indices without a token', arg: 'oovToken' }
    : undefined;
}

function checkTokens<T extends Token>(
  { maskToken, oovToken, invert, maxTokens }: LookupArgs<T>,
  tokens: readonly T[],
  start: number,
): LayerProblem | undefined {
  const fault = (message: string): LayerProblem => ({ message, arg: 'vocabulary' });
  const repeated = tokens.find((token, i) => tokens.indexOf(token) !== i);
  if (repeated !== undefined) return fault(`the vocabulary has ${JSON.stringify(repeated)} twice`);
  const reserved = [maskToken, ...(invert ? [oovToken] : [])].find(
    (token) => token !== null && tokens.includes(token),
  );
  if (reserved !== undefined)
    return fault(
      `the vocabulary has ${JSON.stringify(reserved)}, which is kept for the mask or for unknown tokens`,
    );
  const size = start + tokens.length;
  if (maxTokens === null || size <= maxTokens) return undefined;
  return fault(
    `the vocabulary has ${size} indices, mask and unknown tokens included; maxTokens is ${maxTokens}`,
  );
}

function checkWeights<T extends Token>(
  { idfWeights, outputMode }: LookupArgs<T>,
  vocabulary: readonly T[],
): LayerProblem | undefined {
  const fault = (message: string): LayerProblem => ({ message, arg: 'idfWeights' });
  if (outputMode !== 'tfIdf')
    return idfWeights === null ? undefined : fault('idfWeights belong to outputMode tfIdf');
  if (idfWeights === null) return fault('outputMode tfIdf needs idfWeights, one for each token');
  if (idfWeights.length === vocabulary.length) return undefined;
  return fault(`there are ${idfWeights.length} idfWeights for ${vocabulary.length} tokens`);
}

/** Unknown tokens weigh the mean of the others; what pads weighs nothing. */
function weightsOf<T extends Token>(
  { idfWeights }: LookupArgs<T>,
  front: number,
  depth: number,
): readonly number[] | null {
  if (idfWeights === null) return null;
  const mean = idfWeights.reduce((sum, weight) => sum + weight, 0) / idfWeights.length;
  const known = [...Array.from({ length: front }, () => mean), ...idfWeights];
  return [...known, ...Array.from({ length: Math.max(depth - known.length, 0) }, () => 0)];
}

/** What TextVectorization asks of the lookup inside it. */
type WordArgs = Pick<
  LookupArgs<string>,
  'maxTokens' | 'vocabulary' | 'idfWeights' | 'outputMode' | 'padToMaxTokens'
>;

/** The lookup inside a TextVectorization: the empty text is the mask, and one index is for unknown words. */
export function wordLookup(args: WordArgs): LookupArgs<string> {
  const { maxTokens, vocabulary, idfWeights, outputMode, padToMaxTokens } = args;
  const kept = { maxTokens, vocabulary, idfWeights, outputMode, padToMaxTokens };
  return { ...kept, numOovIndices: 1, maskToken: '', oovToken: '[UNK]', invert: false };
}
