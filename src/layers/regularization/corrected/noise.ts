import type * as tfjs from '@tensorflow/tfjs';
import type {
  AlphaDropoutArgs,
  GaussianDropoutArgs,
  GaussianNoiseArgs,
} from '../../../spec/generated/layers.ts';
import type { StepRandom } from '../../build-context.ts';
import { ownLayerClass, type OwnConfig } from '../../corrected/own-layer.ts';
import { DrawKeys, dropoutMask, normal, uniform, type Draw } from '../../corrected/random.ts';
import { oneTensor, type CallArgs } from '../../corrected/stock.ts';

/** selu's limit for large negative numbers. */
const SELU_LIMIT = -1.6732632423543772 * 1.0507009873554805;

/**
 * A layer that disturbs its input in training, by new random numbers at each step and call, and passes it on in
 * inference. A seed of tf.layers repeats one draw forever, and without one no run repeats.
 */
function noiseClass<A extends object>(
  tf: typeof tfjs,
  className: string,
  disturb: (x: tfjs.Tensor, settings: OwnConfig<A>, draw: Draw) => tfjs.Tensor,
) {
  return class extends ownLayerClass<A>(tf, className) {
    override supportsMasking = true;
    readonly #keys: DrawKeys;

    constructor(config: OwnConfig<A>, random?: StepRandom) {
      super(config);
      const { seed } = config as { readonly seed?: number | null };
      this.#keys = new DrawKeys(this.name, random, seed);
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor {
      const x = oneTensor(inputs);
      if (kwargs['training'] !== true) return x;
      return tf.tidy(() => disturb(x, this.settings, this.#keys.next()));
    }
  };
}

/** x + noise of mean 0. Source: https://keras.io/api/layers/regularization_layers/gaussian_noise/ */
export function gaussianNoiseClass(tf: typeof tfjs) {
  return noiseClass<GaussianNoiseArgs>(tf, 'GaussianNoise', (x, { stddev }, draw) =>
    tf.add(x, tf.mul(normal(tf, x.shape, draw), stddev)),
  );
}

/** x · noise of mean 1. Source: https://keras.io/api/layers/regularization_layers/gaussian_dropout/ */
export function gaussianDropoutClass(tf: typeof tfjs) {
  return noiseClass<GaussianDropoutArgs>(tf, 'GaussianDropout', (x, { rate }, draw) => {
    const stddev = Math.sqrt(rate / (1 - rate));
    return tf.mul(x, tf.add(1, tf.mul(normal(tf, x.shape, draw), stddev)));
  });
}

/** Drops to selu's limit. Source: https://keras.io/api/layers/regularization_layers/alpha_dropout/ */
export function alphaDropoutClass(tf: typeof tfjs) {
  return noiseClass<AlphaDropoutArgs>(tf, 'AlphaDropout', (x, { rate, noiseShape }, draw) => {
    const shape = x.shape.map((length, axis) => noiseShape?.[axis] ?? length);
    const kept = tf.cast(tf.greaterEqual(uniform(tf, shape, draw), rate), 'float32');
    const dropped = tf.mul(tf.sub(1, kept), SELU_LIMIT);
    const a = ((1 - rate) * (1 + rate * SELU_LIMIT ** 2)) ** -0.5;
    return tf.add(tf.mul(tf.add(tf.mul(x, kept), dropped), a), -a * SELU_LIMIT * rate);
  });
}

interface SpatialArgs {
  readonly rate: number;
  readonly seed: number | null;
  readonly dataFormat?: 'channelsLast' | 'channelsFirst';
}

function spatialDropout(tf: typeof tfjs, className: string) {
  return noiseClass<SpatialArgs>(tf, className, (x, settings, draw) => {
    const { rate, dataFormat } = settings as unknown as SpatialArgs;
    const channels = dataFormat === 'channelsFirst' ? 1 : x.rank - 1;
    const shape = x.shape.map((length, axis) => (axis === 0 || axis === channels ? length : 1));
    return tf.mul(x, dropoutMask(tf, shape, rate, draw));
  });
}

/** Drops channels of sequences. Source: https://keras.io/api/layers/regularization_layers/spatial_dropout1d/ */
export function spatialDropout1dClass(tf: typeof tfjs) {
  return spatialDropout(tf, 'SpatialDropout1D');
}

/** Drops channels of images. Source: https://keras.io/api/layers/regularization_layers/spatial_dropout2d/ */
export function spatialDropout2dClass(tf: typeof tfjs) {
  return spatialDropout(tf, 'SpatialDropout2D');
}

/** Drops channels of volumes. Source: https://keras.io/api/layers/regularization_layers/spatial_dropout3d/ */
export function spatialDropout3dClass(tf: typeof tfjs) {
  return spatialDropout(tf, 'SpatialDropout3D');
}
