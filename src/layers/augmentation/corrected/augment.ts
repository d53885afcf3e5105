import type * as tfjs from '@tensorflow/tfjs';
import type { StepRandom } from '../../build-context.ts';
import { withChannelsLast } from '../../corrected/data-format.ts';
import { ownLayerClass, type OwnConfig } from '../../corrected/own-layer.ts';
import { DrawKeys, type Draw } from '../../corrected/random.ts';
import { oneTensor, type CallArgs } from '../../corrected/stock.ts';
import type { AugmentationArgs } from '../augmentation.ts';

/** Keys for as many draws as a call needs; in Keras's order, so that the same numbers change images alike. */
export type NextDraw = () => Draw;

/** What a change of images is told. */
export type Drawn<A> = Omit<A, 'seed' | 'dataFormat'>;

/** Changes float32 images [batch, height, width, channels]. */
type Augment<A> = (x: tfjs.Tensor, settings: OwnConfig<A>, draw: NextDraw) => tfjs.Tensor;

/**
 * A layer that changes images in training, by new random numbers at each step and call, and passes them on in
 * inference, cast to float32.
 */
export function augmentClass<A extends object>(tf: typeof tfjs, className: string, augment: Augment<A>) {
  return class extends ownLayerClass<A>(tf, className) {
    readonly #keys: DrawKeys;

    constructor(config: OwnConfig<A>, random?: StepRandom) {
      super(config);
      const { seed } = config as unknown as AugmentationArgs;
      this.#keys = new DrawKeys(this.name, random, seed);
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor {
      return tf.tidy(() => {
        const x = tf.cast(oneTensor(inputs), 'float32');
        return kwargs['training'] === true ? this.augmented(x) : x;
      });
    }

    augmented(x: tfjs.Tensor): tfjs.Tensor {
      const { dataFormat } = this.settings as unknown as AugmentationArgs;
      const draw = () => this.#keys.next();
      return withChannelsLast(tf, x, dataFormat, (images) => augment(images, this.settings, draw));
    }
  };
}
