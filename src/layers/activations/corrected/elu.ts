import type * as tfjs from '@tensorflow/tfjs';
import type { ELULayerArgs } from '@tensorflow/tfjs-layers/dist/layers/advanced_activations.js';
import { oneTensor, stockClass, type CallArgs } from '../../corrected/stock.ts';

/** ELU with any alpha. */
export function eluClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'ELU') {
    static override readonly className = 'WidthwiseELU';
    readonly #alpha: number;

    constructor(config: ELULayerArgs) {
      super({ ...config, alpha: 1 });
      this.#alpha = config.alpha ?? 1;
      this.supportsMasking = true;
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], _kwargs: CallArgs): tfjs.Tensor {
      return tf.tidy(() => {
        const x = oneTensor(inputs);
        const negative = tf.neg(tf.relu(tf.neg(x)));
        return tf.add(tf.relu(x), tf.mul(tf.elu(negative), this.#alpha));
      });
    }

    override getConfig(): tfjs.serialization.ConfigDict {
      return { ...super.getConfig(), alpha: this.#alpha };
    }
  };
}
