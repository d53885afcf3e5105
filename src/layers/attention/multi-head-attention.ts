import type { MultiHeadAttentionArgs } from '../../spec/generated/layers.ts';
import { isProblem, type LayerProblem, type LayerRow } from '../row.ts';
import { multiHeadAttentionClass } from './corrected/multi-head-attention.ts';
import { attendingAxes } from './equations.ts';
import { analyzeHeads } from './heads.ts';
import { noFlashAttention } from './flash.ts';
import { attentionInputs, headPorts } from './ports.ts';

/**
 * Several heads of attention, each on projections of its own, joined by a last projection: query `[batch, T, d]`, value
 * and key `[batch, S, e]` to `[batch, T, d]`, or `outputShape` instead of d; with returnAttentionScores also
 * `[batch, heads, T, S]`.
 * Weights, each kernel with its bias: query [d, heads, keyDim], key, gate with useGate, value [e, heads, valueDim],
 * output [heads, valueDim, d].
 * FLOPs: see {@link analyzeHeads}.
 * Source: https://keras.io/api/layers/attention_layers/multi_head_attention/
 */
export const multiHeadAttention: LayerRow<'MultiHeadAttention'> = {
  type: 'MultiHeadAttention',
  arity: 'named',
  ports: headPorts,
  corrections: [{ savedAs: 'own' }],
  flow: 'breaks',
  widths: ['numHeads', 'keyDim', 'valueDim'],
  analyze(args, inputs, ports) {
    const found = attentionInputs('MultiHeadAttention', inputs, ports);
    if (isProblem(found)) return found;
    const { shape } = found.query;
    const axes = attendingAxes(args.attentionAxes, shape.length);
    const wrong = noFlashAttention(args) ?? checkAxes(axes, shape.length);
    if (wrong) return wrong;
    const { numHeads, keyDim, useBias, useGate } = args;
    return analyzeHeads('MultiHeadAttention', found, {
      query: numHeads,
      shared: numHeads,
      keyDim,
      valueDim: args.valueDim ?? keyDim,
      output: outputOf(args, shape.at(-1) ?? 1),
      axes,
      useBias,
      useGate,
      returnScores: args.returnAttentionScores,
    });
  },
  build(_tf, { flashAttention: _, ...args }, context) {
    const config = { ...context.config(args), ports: [...context.ports] };
    return new (context.classOf(multiHeadAttentionClass))(config, context.random);
  },
};

function outputOf({ outputShape }: MultiHeadAttentionArgs, features: number): readonly number[] {
  return outputShape === null ? [features] : [outputShape].flat();
}

function checkAxes(axes: readonly number[], rank: number): LayerProblem | undefined {
  const wrong = axes.find((axis) => axis < 1 || axis > rank - 2);
  if (wrong === undefined && new Set(axes).size === axes.length) return undefined;
  return {
    message:
      wrong === undefined
        ? 'an axis stands twice in attentionAxes'
        : `attention axis ${wrong} is not between the batch and the features: use 1 to ${rank - 2}`,
    arg: 'attentionAxes',
  };
}
