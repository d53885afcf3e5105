import type * as tfjs from '@tensorflow/tfjs';
import type { GroupQueryAttentionArgs } from '../../../spec/generated/layers.ts';
import { headsClass, type HeadSizes } from './heads.ts';

/**
 * Attention whose heads of the query share those of key and value, which tf.layers does not have. Saved by the name of
 * Keras's class.
 * Source: https://keras.io/api/layers/attention_layers/group_query_attention/
 */
export function groupQueryAttentionClass(tf: typeof tfjs) {
  type Args = Omit<GroupQueryAttentionArgs, 'flashAttention'>;
  return class extends headsClass<Args>(tf, 'GroupedQueryAttention') {
    override get penalizesOutputs(): boolean {
      return true;
    }

    override heads(query: tfjs.Shape): HeadSizes {
      const { numQueryHeads, numKeyValueHeads, headDim } = this.settings;
      const output = [query.at(-1) ?? 1];
      return {
        query: numQueryHeads,
        shared: numKeyValueHeads,
        keyDim: headDim,
        valueDim: headDim,
        output,
        axes: [1],
      };
    }
  };
}
