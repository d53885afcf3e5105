import { toPlain, type MapEntry } from '../../spec/tree.ts';
import { rankOf, type Tensor } from '../read/source.ts';

/**
 * The arguments of a MultiHeadAttention without what Keras writes once it is built and nobody has said: a `valueDim` that is the
 * `keyDim`, which then follows a change of that, and `attentionAxes` that are all between batch and features.
 */
export function tidyAttention(args: readonly MapEntry[], query: Tensor | undefined): readonly MapEntry[] {
  const plain = new Map(args.map(({ key, value }) => [key, JSON.stringify(toPlain(value))]));
  const rank = rankOf(query);
  const axes = rank === undefined ? undefined : Array.from({ length: rank - 2 }, (_, i) => i + 1);
  const implied = new Map([
    ['valueDim', plain.get('keyDim')],
    ['attentionAxes', JSON.stringify(axes)],
  ]);
  return args.filter(({ key }) => !implied.has(key) || implied.get(key) !== plain.get(key));
}
