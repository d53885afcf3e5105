import type * as tfjs from '@tensorflow/tfjs';
import type { MaskingArgs } from '../../../spec/generated/layers.ts';
import type { LayerConfig } from '../../build-context.ts';
import { stopGradient } from '../../corrected/stop-gradient.ts';
import { oneTensor, stockClass } from '../../corrected/stock.ts';

/**
 * Masking behind a layer that is trained: that of tf.layers has no gradient. It computes the same, so it is saved as
 * Masking.
 */
export function maskingClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'Masking') {
    static override readonly className = 'Masking';
    readonly #value: number;

    constructor(config: LayerConfig<MaskingArgs>) {
      super(config);
      this.#value = config.maskValue;
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const masked = tf.customGrad((x, save) => {
        const kept = tf.cast(tf.any(tf.notEqual(x as tfjs.Tensor, this.#value), -1, true), 'float32');
        if (typeof save === 'function') save([kept]);
        return {
          value: tf.mul(x as tfjs.Tensor, kept),
          gradFunc: (dy, [saved = kept]) => tf.mul(dy, saved),
        };
      });
      return tf.tidy(() => masked(oneTensor(inputs)));
    }

    override computeMask(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const x = oneTensor(inputs);
      return stopGradient(tf, () => tf.any(tf.notEqual(x, this.#value), -1));
    }
  };
}
