import type * as tfjs from '@tensorflow/tfjs';
import type { RMSNormalizationArgs } from '../../../spec/generated/layers.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { sortedAxes } from '../axes.ts';

/**
 * Normalisation by the root of the mean square, which tf.layers does not have.
 * Source: https://keras.io/api/layers/normalization_layers/rms_normalization/
 */
export function rmsNormalizationClass(tf: typeof tfjs) {
  return class extends ownLayerClass<RMSNormalizationArgs>(tf, 'RMSNormalization') {
    #scale: tfjs.LayerVariable | undefined;

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      const shape = oneShape(inputShape);
      const lengths = sortedAxes(this.settings.axis).map((axis) => shape.at(axis) ?? 1);
      this.#scale = this.addWeight('scale', lengths, 'float32', tf.initializers.ones());
      this.built = true;
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      return tf.tidy(() => {
        const x = tf.cast(oneTensor(inputs), 'float32');
        const mean = tf.mean(tf.square(x), this.settings.axis, true);
        const normalized = tf.mul(x, tf.rsqrt(tf.add(mean, this.settings.epsilon)));
        return this.#scale ? tf.mul(normalized, this.#scale.read()) : normalized;
      });
    }
  };
}
