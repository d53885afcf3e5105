import type * as tfjs from '@tensorflow/tfjs';
import type { BatchNormalizationArgs } from '../../../spec/generated/layers.ts';
import { stopGradient } from '../../corrected/stop-gradient.ts';
import type { Moments } from './normalize.ts';

/** The variables of a BatchNormalization with `renorm`, each [channels]. */
export interface RenormStatistics {
  /** Of inference: the moving deviation, from which the moving variance follows. */
  readonly movingDeviation: tfjs.LayerVariable;
  /** Of training: what a batch is corrected towards. */
  readonly mean: tfjs.LayerVariable;
  readonly deviation: tfjs.LayerVariable;
}

/** x normalised by its batch becomes x · factor + offset, as if by the moving statistics. */
export interface Correction {
  readonly factor: tfjs.Tensor;
  readonly offset: tfjs.Tensor;
}

type Settings = Pick<BatchNormalizationArgs, 'epsilon' | 'renormClipping'>;

/**
 * The correction of a batch, constants to the gradient, in the shape of its moments. What is divided by is √epsilon at
 * least, as in Keras.
 * Source: Ioffe 2017, https://arxiv.org/abs/1702.03275
 */
export function correctionOf(
  tf: typeof tfjs,
  { mean, variance }: Moments,
  moving: RenormStatistics,
  { epsilon, renormClipping }: Settings,
): Correction {
  const { rmin = null, rmax = null, dmax = null } = renormClipping ?? {};
  const spread = (variable: tfjs.LayerVariable) => tf.reshape(variable.read(), mean.shape);
  const towards = () => tf.maximum(spread(moving.deviation), Math.sqrt(epsilon));
  const factor = stopGradient(tf, () =>
    within(tf, tf.div(deviationOf(tf, variance, epsilon), towards()), rmin, rmax),
  );
  const offset = stopGradient(tf, () =>
    within(tf, tf.div(tf.sub(mean, spread(moving.mean)), towards()), dmax === null ? null : -dmax, dmax),
  );
  return { factor, offset };
}

/** √(variance + epsilon), which renorm keeps in place of the variance. */
export function deviationOf(tf: typeof tfjs, variance: tfjs.Tensor, epsilon: number): tfjs.Tensor {
  return tf.sqrt(tf.add(variance, epsilon));
}

/** Keras takes the lower limit first. */
function within(tf: typeof tfjs, x: tfjs.Tensor, low: number | null, high: number | null): tfjs.Tensor {
  const above = low === null ? x : tf.maximum(x, low);
  return high === null ? above : tf.minimum(above, high);
}

/** What begins at the root of what another initializer makes. */
export function rootOf(
  tf: typeof tfjs,
  initializer: ReturnType<typeof tfjs.initializers.zeros>,
): ReturnType<typeof tfjs.initializers.zeros> {
  const apply: typeof initializer.apply = (shape, dtype) =>
    tf.tidy(() => tf.sqrt(initializer.apply(shape, dtype)));
  return Object.assign(tf.initializers.zeros(), { apply });
}
