import type * as tfjs from '@tensorflow/tfjs';
import type { GroupNormalizationArgs } from '../../../spec/generated/layers.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { normalize } from './normalize.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';

/**
 * Normalisation of groups of channels, which tf.layers does not have. Its output is float32 also of whole numbers, of which
 * Keras makes whole numbers again though it says float32.
 * Source: https://keras.io/api/layers/normalization_layers/group_normalization/
 */
export function groupNormalizationClass(tf: typeof tfjs) {
  return class extends ownLayerClass<GroupNormalizationArgs>(tf, 'GroupNormalization') {
    override supportsMasking = true;
    #axis = 0;
    #groups = 1;
    #gamma: tfjs.LayerVariable | undefined;
    #beta: tfjs.LayerVariable | undefined;

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      const shape = oneShape(inputShape);
      const { axis, groups, scale, center } = this.settings;
      this.#axis = axis < 0 ? axis + shape.length : axis;
      const channels = shape[this.#axis] ?? 1;
      this.#groups = groups === -1 ? channels : groups;
      if (scale) this.#gamma = this.makeWeight('gamma', [channels]);
      if (center) this.#beta = this.makeWeight('beta', [channels]);
      this.built = true;
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      return tf.tidy(() => {
        const x = tf.cast(oneTensor(inputs), 'float32');
        const groupAxis = this.#axis;
        const grouped = tf.reshape(x, this.#grouped(x.shape));
        const axes = grouped.shape.map((_, i) => i).filter((i) => i !== 0 && i !== groupAxis);
        const ones = x.shape.map((length, i) => (i === groupAxis ? length : 1));
        const spread = (weight: tfjs.LayerVariable) => tf.reshape(weight.read(), this.#grouped(ones));
        const scaled = {
          ...tf.moments(grouped, axes, true),
          gamma: this.#gamma && spread(this.#gamma),
          beta: this.#beta && spread(this.#beta),
        };
        return tf.reshape(normalize(tf, grouped, scaled, this.settings.epsilon), x.shape);
      });
    }

    /** A shape with its channels divided into two axes: groups, and channels of a group. */
    #grouped(shape: readonly number[]): number[] {
      const channels = shape[this.#axis] ?? 1;
      return [
        ...shape.slice(0, this.#axis),
        this.#groups,
        channels / this.#groups,
        ...shape.slice(this.#axis + 1),
      ];
    }
  };
}
