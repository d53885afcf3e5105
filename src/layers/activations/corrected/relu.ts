import type * as tfjs from '@tensorflow/tfjs';
import type { ReLULayerArgs } from '@tensorflow/tfjs-layers/dist/layers/advanced_activations.js';
import { oneTensor, stockClass, type CallArgs } from '../../corrected/stock.ts';

interface SlopedArgs extends ReLULayerArgs {
  readonly negativeSlope: number;
  readonly threshold: number;
}

/** ReLU with a slope for negative values and a threshold. */
export function reluClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'ReLU') {
    static override readonly className = 'WidthwiseReLU';
    readonly #slope: number;
    readonly #threshold: number;

    constructor(config: SlopedArgs) {
      super(config);
      this.#slope = config.negativeSlope;
      this.#threshold = config.threshold;
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], _kwargs: CallArgs): tfjs.Tensor {
      return tf.tidy(() => {
        const x = oneTensor(inputs);
        // A comparison would have no gradient.
        const above = tf.mul(x, tf.step(tf.sub(x, this.#threshold)));
        // Where there is no maximum, the file has null.
        const { maxValue } = this as { maxValue?: number | null };
        const limited = tf.clipByValue(above, 0, maxValue ?? Infinity);
        return tf.sub(limited, tf.mul(tf.relu(tf.sub(this.#threshold, x)), this.#slope));
      });
    }

    override getConfig(): tfjs.serialization.ConfigDict {
      return { ...super.getConfig(), negativeSlope: this.#slope, threshold: this.#threshold };
    }
  };
}
