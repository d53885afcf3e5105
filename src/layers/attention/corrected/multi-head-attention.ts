import type * as tfjs from '@tensorflow/tfjs';
import type { MultiHeadAttentionArgs } from '../../../spec/generated/layers.ts';
import { attendingAxes } from '../equations.ts';
import { headsClass, type HeadSizes } from './heads.ts';

/**
 * Multi-head attention, which tf.layers does not have.
 * Source: https://keras.io/api/layers/attention_layers/multi_head_attention/
 */
export function multiHeadAttentionClass(tf: typeof tfjs) {
  type Args = Omit<MultiHeadAttentionArgs, 'flashAttention'>;
  return class extends headsClass<Args>(tf, 'MultiHeadAttention') {
    override heads(query: tfjs.Shape): HeadSizes {
      const { numHeads, keyDim, valueDim, outputShape, attentionAxes } = this.settings;
      return {
        query: numHeads,
        shared: numHeads,
        keyDim,
        valueDim: valueDim ?? keyDim,
        output: outputShape === null ? [query.at(-1) ?? 1] : [outputShape].flat(),
        axes: attendingAxes(attentionAxes, query.length),
      };
    }
  };
}
