import { weight } from '../analysis.ts';
import { isProblem, type LayerRow } from '../row.ts';
import { knownLength } from '../shapes/checks.ts';
import { additiveAttentionClass } from './corrected/additive-attention.ts';
import { analyzeAttention } from './dot-attention.ts';
import { attentionInputs, attentionPorts } from './ports.ts';

/**
 * softmax(sum of scale · tanh(query + key)) · value: `[batch, Tq, d]`, `[batch, Tv, e]` and `[batch, Tv, d]` to
 * `[batch, Tq, e]`; with returnAttentionScores also `[batch, Tq, Tv]`.
 * Weights: scale [d] with useScale.
 * FLOPs: see {@link analyzeAttention}, with one activation for each feature of each score.
 * Source: https://keras.io/api/layers/attention_layers/additive_attention/
 */
export const additiveAttention: LayerRow<'AdditiveAttention'> = {
  type: 'AdditiveAttention',
  arity: 'named',
  ports: attentionPorts,
  corrections: [{ savedAs: 'own' }],
  flow: 'breaks',
  analyze(args, inputs, ports) {
    const found = attentionInputs('AdditiveAttention', inputs, ports);
    if (isProblem(found)) return found;
    const features = args.useScale ? knownLength('AdditiveAttention', found.query, -1) : 1;
    if (isProblem(features)) return features;
    const weights = args.useScale ? [weight('scale', [features])] : [];
    return analyzeAttention(found, weights, args.returnAttentionScores, 1);
  },
  build(_tf, args, context) {
    const scaleInitializer = { type: 'glorotUniform', seed: null } as const;
    const config = { ...context.config({ ...args, scaleInitializer }), ports: [...context.ports] };
    return new (context.classOf(additiveAttentionClass))(config, context.random);
  },
};
