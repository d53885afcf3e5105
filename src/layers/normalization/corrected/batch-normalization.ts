import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import type { BatchNormalizationArgs } from '../../../spec/generated/layers.ts';
import type { LayerConfig } from '../../build-context.ts';
import { normalize, type Moments } from './normalize.ts';
import { oneShape, oneTensor, stockClass, type CallArgs } from '../../corrected/stock.ts';

interface Parameters {
  readonly gamma: tfjs.LayerVariable | undefined;
  readonly beta: tfjs.LayerVariable | undefined;
  readonly mean: tfjs.LayerVariable;
  readonly variance: tfjs.LayerVariable;
}

type Config = LayerConfig<Omit<BatchNormalizationArgs, 'synchronized'>>;

/** Keras's fuzz, in the mean over a mask that may hide everything. */
const FUZZ = 1e-7;

/**
 * Batch normalisation that trains without gamma or beta, rests when it is not trainable, works along any axis and over
 * masks, none of which that of tf.layers does. Saved as BatchNormalization when its axis is the last of at most four;
 * along others that of tf.layers is wrong on the cpu and wasm backends, and more it does not take.
 * Source: https://keras.io/api/layers/normalization_layers/batch_normalization/
 */
export function batchNormalizationClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'BatchNormalization') {
    static override readonly className = 'WidthwiseBatchNormalization';
    readonly #config: Config;
    #axis: number;
    #rank = 0;

    constructor(config: Config) {
      super(config);
      this.#config = config;
      this.#axis = config.axis;
    }

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      super.build(inputShape);
      this.#rank = oneShape(inputShape).length;
      if (this.#axis < 0) this.#axis += this.#rank;
    }

    override getClassName(): string {
      return this.#axis === this.#rank - 1 && this.#rank <= 4
        ? 'BatchNormalization'
        : 'WidthwiseBatchNormalization';
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor {
      return tf.tidy(() => {
        const x = tf.cast(oneTensor(inputs), 'float32');
        const training = kwargs['training'] === true && this.trainable;
        const { gamma, beta, mean, variance } = this.#parameters();
        const moments = training
          ? this.#batchMoments(x, kwargs['mask'])
          : { mean: this.#spread(mean), variance: this.#spread(variance) };
        if (training) {
          this.#move(mean, moments.mean);
          this.#move(variance, moments.variance);
        }
        const scale = gamma && this.#spread(gamma);
        return normalize(
          tf,
          x,
          { ...moments, gamma: scale, beta: beta && this.#spread(beta) },
          this.#config.epsilon,
        );
      });
    }

    #batchMoments(x: tfjs.Tensor, mask: CallArgs[string]): Moments {
      const axes = x.shape.map((_, axis) => axis).filter((axis) => axis !== this.#axis);
      const masks = isTensor(mask) && mask.rank === x.rank - 1;
      return masks ? maskedMoments(x, mask, axes) : tf.moments(x, axes, true);
    }

    /** Weights in Keras's order, which leaves out what the layer does not have. */
    #parameters(): Parameters {
      const left = [...this.weights];
      const gamma = this.#config.scale ? left.shift() : undefined;
      const beta = this.#config.center ? left.shift() : undefined;
      const [mean, variance] = left;
      invariant(mean && variance, 'batch normalisation was called before it was built');
      return { gamma, beta, mean, variance };
    }

    /** A weight [channels] with an axis of 1 for every other axis of the input. */
    #spread(weight: tfjs.LayerVariable): tfjs.Tensor {
      const value = weight.read();
      return tf.reshape(value, new Array<number>(this.#rank).fill(1).with(this.#axis, value.size));
    }

    #move(average: tfjs.LayerVariable, value: tfjs.Tensor): void {
      const { momentum } = this.#config;
      const kept = tf.mul(average.read(), momentum);
      average.write(tf.add(kept, tf.mul(tf.reshape(value, kept.shape), 1 - momentum)));
    }
  };

  function isTensor(value: CallArgs[string]): value is tfjs.Tensor {
    return value instanceof tf.Tensor;
  }

  /** Moments over what a mask, of every axis but the last, lets through. */
  function maskedMoments(x: tfjs.Tensor, mask: tfjs.Tensor, axes: number[]): Moments {
    const kept = tf.mul(tf.onesLike(x), tf.expandDims(tf.cast(mask, 'float32'), -1));
    const count = tf.add(tf.sum(kept, axes, true), FUZZ);
    const mean = tf.div(tf.sum(tf.mul(x, kept), axes, true), count);
    const distance = tf.mul(tf.sub(x, mean), kept);
    return { mean, variance: tf.div(tf.sum(tf.square(distance), axes, true), count) };
  }
}
