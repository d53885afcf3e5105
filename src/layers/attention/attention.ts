import { weight } from '../analysis.ts';
import { isProblem, type LayerRow } from '../row.ts';
import { attentionClass } from './corrected/attention.ts';
import { analyzeAttention } from './dot-attention.ts';
import { attentionInputs, attentionPorts } from './ports.ts';

/**
 * softmax(query · keyᵀ) · value: `[batch, Tq, d]`, `[batch, Tv, e]` and `[batch, Tv, d]` to `[batch, Tq, e]`; with
 * returnAttentionScores also `[batch, Tq, Tv]`. Masked values get no weight, masked queries become 0.
 * Weights: scale [] with useScale, concat_score_weight [] with scoreMode concat.
 * FLOPs: see {@link analyzeAttention}; scoreMode concat has one activation for each feature of each score.
 * Source: https://keras.io/api/layers/attention_layers/attention/
 */
export const attention: LayerRow<'Attention'> = {
  type: 'Attention',
  arity: 'named',
  ports: attentionPorts,
  corrections: [{ savedAs: 'own' }],
  flow: 'breaks',
  analyze(args, inputs, ports) {
    const found = attentionInputs('Attention', inputs, ports);
    if (isProblem(found)) return found;
    const concat = args.scoreMode === 'concat';
    const weights = [
      ...(args.useScale ? [weight('scale', [])] : []),
      ...(concat ? [weight('concat_score_weight', [])] : []),
    ];
    return analyzeAttention(found, weights, args.returnAttentionScores, concat ? 1 : 0);
  },
  build(_tf, args, context) {
    const config = { ...context.config(args), ports: [...context.ports] };
    return new (context.classOf(attentionClass))(config, context.random);
  },
};
