import { rankOf } from '../../read/source.ts';
import { lookUp } from '../look-up.ts';
import type { Operation } from './operation.ts';

const TRUTH =
  'layers give numbers, no truth values: say it by arithmetic (relu, clip, maximum), or write a plugin: a layer type of your own';
const PLUGIN = 'write a plugin: a layer type of your own';
const BEHIND = 'leave it out of the network, and do it to what the network predicts';

/** What to do instead of operations that no layer does. */
const instead: Readonly<Record<string, string>> = {
  ...each('Equal NotEqual Greater GreaterEqual Less LessEqual Where', TRUTH),
  ...each('LogicalAnd LogicalNot LogicalOr LogicalXor IsNan IsFinite', TRUTH),
  ...each('Argmax Argmin TopK Argsort Sort InTopK', BEHIND),
  Cast: 'layers compute in float32: leave the cast out',
  Unstack: 'take each part by brackets: x[:, 0], x[:, 1]',
  StopGradient: 'set trainable = False on the layers in front',
  LayerNorm: 'take keras.layers.LayerNormalization',
  RMSNorm: 'take keras.layers.RMSNormalization',
  DotProductAttention:
    'take keras.layers.MultiHeadAttention, or write it out with keras.ops.einsum and softmax',
};

const WHOLE = 'name its axes, without the batch: each example is treated by itself';

/** What to do instead of an operation that is refused; undefined where nothing better is known than to do without. */
export function insteadOfOperation({ name, tensors, operands, setting }: Operation): string | undefined {
  const known = lookUp(instead, name);
  if (known !== undefined) return known;
  if (/^(Mean|Sum|Max|Min|Amax|Amin|Var|Std|Logsumexp)$/.test(name))
    return setting('axis') === null ? WHOLE : PLUGIN;
  const [a, b] = tensors.map(rankOf);
  if (a !== undefined && b !== undefined && a !== b)
    return 'give both tensors equally many axes, by keras.ops.expand_dims: shapes are lined up from the batch on';
  if (tensors.length === 1 && operands.length < 2 && /^(Add|Subtract|Multiply|TrueDivide)$/.test(name))
    return 'of constants there may be a number, or a vector as long as the last axis: take a layer with weights, such as an Embedding of positions';
  return PLUGIN;
}

function each(names: string, text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, text]));
}
