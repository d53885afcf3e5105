import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import type { BatchNormalizationArgs } from '../../../spec/generated/layers.ts';
import type { LayerConfig } from '../../build-context.ts';
import { normalize, type Moments } from './normalize.ts';
import { correctionOf, deviationOf, rootOf, type RenormStatistics } from './renorm.ts';
import { oneShape, oneTensor, stockClass, type CallArgs } from '../../corrected/stock.ts';

interface Parameters {
  readonly gamma: tfjs.LayerVariable | undefined;
  readonly beta: tfjs.LayerVariable | undefined;
  readonly mean: tfjs.LayerVariable;
  readonly variance: tfjs.LayerVariable;
  readonly renorm: RenormStatistics | undefined;
}

/** What a model that plain TensorFlow.js can read does not say is as it is without renorm. */
type Renorm = Pick<BatchNormalizationArgs, 'renorm' | 'renormClipping' | 'renormMomentum'>;
type Config = LayerConfig<Omit<BatchNormalizationArgs, 'synchronized' | keyof Renorm>> & Partial<Renorm>;

interface Affine {
  readonly gamma: tfjs.Tensor | undefined;
  readonly beta: tfjs.Tensor | undefined;
}

/** Initializers that the class of tf.layers keeps to itself. */
type Initial = Pick<
  LayerConfig<BatchNormalizationArgs>,
  'movingMeanInitializer' | 'movingVarianceInitializer'
>;

/** Keras's default of renormMomentum. */
const MOMENTUM = 0.99;

/** Keras's fuzz, in the mean over a mask that may hide everything. */
const FUZZ = 1e-7;

/**
 * Batch normalisation that trains without gamma or beta, rests when it is not trainable, works along any axis and over
 * masks, none of which that of tf.layers does. Saved as BatchNormalization when its axis is the last of at most four;
 * along others that of tf.layers is wrong on the cpu and wasm backends, and more it does not take. Nor does it renormalize.
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
      if (this.#config.renorm === true) this.#addRenorm();
    }

    override getConfig(): tfjs.serialization.ConfigDict {
      const { renorm, renormClipping = null, renormMomentum = MOMENTUM } = this.#config;
      const saved = renorm === true ? { renorm, renormClipping, renormMomentum } : {};
      return { ...super.getConfig(), ...saved };
    }

    override getClassName(): string {
      return this.#axis === this.#rank - 1 && this.#rank <= 4 && this.#config.renorm !== true
        ? 'BatchNormalization'
        : 'WidthwiseBatchNormalization';
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor {
      return tf.tidy(() => {
        const x = tf.cast(oneTensor(inputs), 'float32');
        const parameters = this.#parameters();
        const gamma = parameters.gamma && this.#spread(parameters.gamma);
        const beta = parameters.beta && this.#spread(parameters.beta);
        const { epsilon } = this.#config;
        if (kwargs['training'] !== true || !this.trainable) {
          const [mean, variance] = [this.#spread(parameters.mean), this.#spread(parameters.variance)];
          return normalize(tf, x, { mean, variance, gamma, beta }, epsilon);
        }
        const moments = this.#batchMoments(x, kwargs['mask']);
        const corrected = this.#corrected(moments, parameters.renorm, { gamma, beta });
        this.#moveAll(moments, parameters);
        return normalize(tf, x, { ...moments, ...corrected }, epsilon);
      });
    }

    /** gamma and beta with the correction of `renorm` in them. */
    #corrected(moments: Moments, renorm: RenormStatistics | undefined, { gamma, beta }: Affine): Affine {
      if (renorm === undefined) return { gamma, beta };
      const { epsilon, renormClipping = null } = this.#config;
      const { factor, offset } = correctionOf(tf, moments, renorm, { epsilon, renormClipping });
      const shift = gamma ? tf.mul(offset, gamma) : offset;
      return { gamma: gamma ? tf.mul(factor, gamma) : factor, beta: beta ? tf.add(shift, beta) : shift };
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
      const [mean, variance, movingDeviation, renormMean, deviation] = left;
      invariant(mean && variance, 'batch normalisation was called before it was built');
      const renorm = movingDeviation &&
        renormMean &&
        deviation && { movingDeviation, mean: renormMean, deviation };
      return { gamma, beta, mean, variance, renorm };
    }

    /** The statistics of `renorm`, which begin where the moving ones do. */
    #addRenorm(): void {
      const { movingMeanInitializer: mean, movingVarianceInitializer: variance } = this as unknown as Initial;
      const { size } = this.#parameters().mean.read();
      const add = (name: string, initializer: Initial[keyof Initial]) =>
        this.addWeight(name, [size], 'float32', initializer, undefined, false);
      add('moving_stddev', rootOf(tf, variance));
      add('renorm_mean', mean);
      add('renorm_stddev', rootOf(tf, variance));
    }

    /** A weight [channels] with an axis of 1 for every other axis of the input. */
    #spread(weight: tfjs.LayerVariable): tfjs.Tensor {
      const value = weight.read();
      return tf.reshape(value, new Array<number>(this.#rank).fill(1).with(this.#axis, value.size));
    }

    #moveAll({ mean, variance }: Moments, { renorm, ...moving }: Parameters): void {
      const { momentum, epsilon, renormMomentum = MOMENTUM } = this.#config;
      this.#move(moving.mean, mean, momentum);
      if (renorm === undefined) return void this.#move(moving.variance, variance, momentum);
      const deviation = deviationOf(tf, variance, epsilon);
      this.#move(renorm.mean, mean, renormMomentum);
      this.#move(renorm.deviation, deviation, renormMomentum);
      const moved = this.#move(renorm.movingDeviation, deviation, momentum);
      moving.variance.write(tf.relu(tf.sub(tf.mul(moved, moved), epsilon)));
    }

    #move(average: tfjs.LayerVariable, value: tfjs.Tensor, momentum: number): tfjs.Tensor {
      const kept = tf.mul(average.read(), momentum);
      const moved = tf.add(kept, tf.mul(tf.reshape(value, kept.shape), 1 - momentum));
      average.write(moved);
      return moved;
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
