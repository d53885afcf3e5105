import type { WeightSpec } from '../../spec/tensor.ts';
import { weight } from '../analysis.ts';

/** Whether a normalisation learns a factor and an offset. */
interface Affine {
  readonly scale: boolean;
  readonly center: boolean;
}

/** gamma and beta, as far as the layer has them, in the order in which Keras makes them. */
export function affineWeights({ scale, center }: Affine, shape: readonly number[]): readonly WeightSpec[] {
  return [...(scale ? [weight('gamma', shape)] : []), ...(center ? [weight('beta', shape)] : [])];
}
