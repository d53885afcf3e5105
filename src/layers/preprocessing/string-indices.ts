import { fail } from '../../diagnostics/fail.ts';
import { hashBucket, type Salt } from '../../util/hash/buckets.ts';
import type { LookupArgs, Vocabulary } from './vocabulary.ts';

/** The name of the layer, for its error, and how it spreads unknown texts. */
interface Lookup {
  readonly type: string;
  readonly args: Pick<LookupArgs<string>, 'numOovIndices' | 'maskToken' | 'outputMode'>;
  readonly salt: Salt | null;
}

/** The index of a text; in an encoding, a mask is beyond the last class and so counts for none. */
export function stringIndices(
  { tokens, start, oovStart, depth }: Vocabulary<string>,
  { type, args, salt }: Lookup,
): (text: string) => number {
  const known = new Map(tokens.map((token, i) => [token, start + i]));
  const unknown = (text: string): number => {
    if (args.numOovIndices === 0) throw notKnown(type, text);
    return oovStart + (args.numOovIndices === 1 ? 0 : hashBucket(text, args.numOovIndices, salt));
  };
  const mask = args.outputMode === 'int' ? 0 : depth;
  return (text) => (text === args.maskToken ? mask : (known.get(text) ?? unknown(text)));
}

function notKnown(type: string, text: string): Error {
  return fail({
    code: 'not-in-vocabulary',
    message: `the ${type} was given ${JSON.stringify(text)}, which its vocabulary does not have`,
    suggestion: 'add it to the vocabulary, or set numOovIndices: 1',
  });
}
