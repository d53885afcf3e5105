import type * as tfjs from '@tensorflow/tfjs';
import type { AttentionArgs } from '../../../spec/generated/layers.ts';
import { oneHeadClass } from './one-head.ts';

/**
 * Dot-product attention, which tf.layers does not have.
 * Source: https://keras.io/api/layers/attention_layers/attention/
 */
export function attentionClass(tf: typeof tfjs) {
  return class extends oneHeadClass<AttentionArgs>(tf, 'Attention') {
    #scale: tfjs.LayerVariable | undefined;
    #concat: tfjs.LayerVariable | undefined;

    override build(): void {
      const { useScale, scoreMode } = this.settings;
      const ones = tf.initializers.ones();
      if (useScale) this.#scale = this.addWeight('scale', [], 'float32', ones);
      if (scoreMode === 'concat') this.#concat = this.addWeight('concat_score_weight', [], 'float32', ones);
      this.built = true;
    }

    override scores(query: tfjs.Tensor, key: tfjs.Tensor): tfjs.Tensor {
      const scale = this.#scale?.read();
      if (this.#concat === undefined) {
        const scores = super.scores(query, key);
        return scale ? tf.mul(scores, scale) : scores;
      }
      const sums = tf.add(tf.expandDims(query, -2), tf.expandDims(key, -3));
      return tf.mul(this.#concat.read(), tf.sum(tf.tanh(scale ? tf.mul(scale, sums) : sums), -1));
    }
  };
}
