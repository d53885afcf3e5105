import type * as tfjs from '@tensorflow/tfjs';

type Initializer = ReturnType<typeof tfjs.initializers.zeros>;

/** The inputs and outputs that a kernel connects. */
export type Fans = readonly [fanIn: number, fanOut: number];

/** An initializer of ours, which gives each weight of a layer numbers of its own. */
interface Divisible extends Initializer {
  forWeight(name: string): Initializer;
  /** Whether it says itself which axes are inputs and outputs. */
  readonly ownFans: boolean;
}

/** Those whose spread depends on the fans. */
const FAN_SCALED = /^(VarianceScaling|(Glorot|He|LeCun)(Normal|Uniform))$/;

/**
 * An initializer for one of the weights that share it. Keras scales by the fans that it is told; here the values are
 * drawn for a matrix of those fans, which makes the same distribution, and take the shape of the weight.
 */
export function initializerFor(
  tf: typeof tfjs,
  shared: Initializer,
  weight: string,
  fans: Fans | undefined,
): Initializer {
  const initializer = weight.includes('/') && isDivisible(shared) ? shared.forWeight(weight) : shared;
  const own = isDivisible(initializer) && initializer.ownFans;
  if (fans === undefined || own || !FAN_SCALED.test(initializer.getClassName())) return initializer;
  return Object.assign(Object.create(initializer) as Initializer, {
    apply: (shape: tfjs.Shape) => tf.tidy(() => tf.reshape(initializer.apply([...fans]), shape as number[])),
  });
}

function isDivisible(initializer: Initializer): initializer is Divisible {
  return 'forWeight' in initializer;
}
