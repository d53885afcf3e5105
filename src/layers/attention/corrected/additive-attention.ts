import type * as tfjs from '@tensorflow/tfjs';
import type { AdditiveAttentionArgs } from '../../../spec/generated/layers.ts';
import { shapesOf } from './named-inputs.ts';
import { oneHeadClass } from './one-head.ts';

/**
 * Additive attention, which tf.layers does not have.
 * Source: https://keras.io/api/layers/attention_layers/additive_attention/
 */
export function additiveAttentionClass(tf: typeof tfjs) {
  return class extends oneHeadClass<AdditiveAttentionArgs>(tf, 'AdditiveAttention') {
    #scale: tfjs.LayerVariable | undefined;

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      const features = this.needed(shapesOf(inputShape), 'query').at(-1) ?? 1;
      if (this.settings.useScale) {
        this.#scale = this.makeWeight('scale', [features]);
      }
      this.built = true;
    }

    override scores(query: tfjs.Tensor, key: tfjs.Tensor): tfjs.Tensor {
      const matches = tf.tanh(tf.add(tf.expandDims(query, -2), tf.expandDims(key, -3)));
      return tf.sum(this.#scale ? tf.mul(this.#scale.read(), matches) : matches, -1);
    }
  };
}
