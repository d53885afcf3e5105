import type * as tfjs from '@tensorflow/tfjs';
import type { DropoutArgs } from '../../../spec/generated/layers.ts';
import type { LayerConfig, StepRandom } from '../../build-context.ts';
import { DrawKeys, dropoutMask } from '../../corrected/random.ts';
import { oneTensor, stockClass, type CallArgs } from '../../corrected/stock.ts';

/**
 * Dropout with a new mask at each step and call. That of tf.layers repeats one mask forever when it has a seed.
 * Inference is the same, so it is saved as Dropout and plain TensorFlow.js loads it.
 */
export function dropoutClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'Dropout') {
    static override readonly className = 'Dropout';
    readonly #rate: number;
    readonly #noiseShape: readonly (number | null)[] | null;
    readonly #keys: DrawKeys;

    constructor(config: LayerConfig<DropoutArgs>, random?: StepRandom) {
      const { noiseShape, seed, ...rest } = config;
      super({ ...rest, ...(seed !== null && { seed }) });
      this.#rate = config.rate;
      this.#noiseShape = noiseShape;
      this.#keys = new DrawKeys(config.name, random, seed);
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor | tfjs.Tensor[] {
      if (kwargs['training'] !== true || this.#rate === 0) return inputs;
      const x = oneTensor(inputs);
      const shape = x.shape.map((length, axis) => this.#noiseShape?.[axis] ?? length);
      return tf.tidy(() => tf.mul(x, dropoutMask(tf, shape, this.#rate, this.#keys.next())));
    }

    override getConfig(): tfjs.serialization.ConfigDict {
      return { ...super.getConfig(), noiseShape: this.#noiseShape && [...this.#noiseShape] };
    }
  };
}
