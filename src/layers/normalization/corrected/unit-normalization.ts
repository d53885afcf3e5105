import type * as tfjs from '@tensorflow/tfjs';
import type { UnitNormalizationArgs } from '../../../spec/generated/layers.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { oneTensor } from '../../corrected/stock.ts';

/** The smallest length that is divided by, as in Keras. */
const SMALLEST = 1e-12;

/**
 * Scales to length 1, which tf.layers does not have.
 * Source: https://keras.io/api/layers/normalization_layers/unit_normalization/
 */
export function unitNormalizationClass(tf: typeof tfjs) {
  return class extends ownLayerClass<UnitNormalizationArgs>(tf, 'UnitNormalization') {
    override supportsMasking = true;
    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      return tf.tidy(() => {
        const x = oneTensor(inputs);
        const squares = tf.sum(tf.square(x), this.settings.axis, true);
        // The bound is inside, where Keras has it outside: the same number, without 0 · ∞ in the gradient at 0.
        return tf.mul(x, tf.rsqrt(tf.maximum(squares, SMALLEST ** 2)));
      });
    }
  };
}
