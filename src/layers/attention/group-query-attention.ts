import { isProblem, type LayerRow } from '../row.ts';
import { clash } from '../shapes/dims.ts';
import { attentionInputs, groupPorts } from './ports.ts';
import { groupQueryAttentionClass } from './corrected/group-query-attention.ts';
import { noFlashAttention } from './flash.ts';
import { analyzeHeads } from './heads.ts';

/**
 * Multi-head attention in which numQueryHeads / numKeyValueHeads heads of the query share one of key and value: query
 * `[batch, T, d]`, value and key `[batch, S, d]` to `[batch, T, d]`; with returnAttentionScores also
 * `[batch, query heads, T, S]`.
 * Weights, each kernel with its bias: query [d, query heads, headDim], key [d, shared heads, headDim], gate with useGate,
 * value, output [query heads, headDim, d].
 * FLOPs: see {@link analyzeHeads}.
 * Source: https://keras.io/api/layers/attention_layers/group_query_attention/
 */
export const groupQueryAttention: LayerRow<'GroupQueryAttention'> = {
  type: 'GroupQueryAttention',
  arity: 'named',
  ports: groupPorts,
  corrections: [{ savedAs: 'own' }],
  flow: 'breaks',
  widths: ['headDim', 'numQueryHeads', 'numKeyValueHeads'],
  analyze(args, inputs, ports) {
    const { numQueryHeads, numKeyValueHeads, headDim, useBias, useGate } = args;
    const found = attentionInputs('GroupQueryAttention', inputs, ports);
    if (isProblem(found)) return found;
    const wrong = noFlashAttention(args);
    if (wrong) return wrong;
    if (numQueryHeads % numKeyValueHeads !== 0) {
      return {
        message: `${numQueryHeads} heads of the query cannot share ${numKeyValueHeads} heads of key and value evenly`,
        arg: 'numKeyValueHeads',
        suggestion: `use a divisor of ${numQueryHeads}`,
      };
    }
    const { shape } = found.query;
    if (shape.length !== 3)
      return { message: 'GroupQueryAttention needs inputs of rank 3, (batch, steps, features)' };
    if (clash(shape.at(-1), found.value.shape.at(-1))) {
      return {
        message: `query and value must have the same features, but have ${shape.at(-1)} and ${found.value.shape.at(-1)}`,
      };
    }
    return analyzeHeads('GroupQueryAttention', found, {
      query: numQueryHeads,
      shared: numKeyValueHeads,
      keyDim: headDim,
      valueDim: headDim,
      output: [shape.at(-1) ?? 1],
      axes: [1],
      useBias,
      useGate,
      returnScores: args.returnAttentionScores,
    });
  },
  build(_tf, { flashAttention: _, ...args }, context) {
    const config = { ...context.config(args), ports: [...context.ports] };
    return new (context.classOf(groupQueryAttentionClass))(config, context.random);
  },
};
