import type { Initializer } from '../../spec/generated/classes.ts';
import { unreachable } from '../../util/invariant.ts';
import type { Uniform } from './distributions.ts';
import { fillNormal, fillTruncatedNormal, fillUniform } from './distributions.ts';
import { computeFans, ownAxes, type Fans } from './fans.ts';
import { fillOrthogonal } from './orthogonal.ts';
import { stftKernel } from '../../util/signal/stft-kernel.ts';

/** Standard deviation of a standard normal cut off at two: what Keras divides by to keep the variance asked for. */
const TRUNCATED_STDDEV = 0.87962566103423978;

/**
 * The initial values of a weight, drawn in JavaScript so that every backend starts from the same numbers.
 * Distributions and fans are Keras 3's. tf.layers differs: its truncated normal is narrower by 12 %, a `minval` or
 * `stddev` of 0 means the default, and a seed of 0 means none.
 */
export function initialValues(
  initializer: Initializer,
  shape: readonly number[],
  random: Uniform,
): Float32Array {
  const size = shape.reduce((a, b) => a * b, 1);
  switch (initializer.type) {
    case 'zeros':
      return new Float32Array(size);
    case 'ones':
      return new Float32Array(size).fill(1);
    case 'constant':
      return new Float32Array(size).fill(initializer.value);
    case 'identity':
      return identity(shape, initializer.gain);
    case 'stft':
      return stftKernel(initializer, shape);
    case 'orthogonal':
      return fillOrthogonal(size / (shape.at(-1) ?? 1), shape.at(-1) ?? 1, initializer.gain, random);
    case 'randomNormal':
      return fillNormal(size, initializer.mean, initializer.stddev, random);
    case 'randomUniform':
      return fillUniform(size, initializer.minval, initializer.maxval, random);
    case 'truncatedNormal':
      return fillTruncatedNormal(size, initializer.mean, initializer.stddev, random);
    case 'varianceScaling':
    case 'glorotNormal':
    case 'glorotUniform':
    case 'heNormal':
    case 'heUniform':
    case 'leCunNormal':
    case 'leCunUniform':
      return scaled(varianceScalingOf(initializer), computeFans(shape, ownAxes(initializer)), size, random);
    default:
      return unreachable(initializer, 'initializer');
  }
}

interface VarianceScaling {
  readonly scale: number;
  readonly mode: 'fanIn' | 'fanOut' | 'fanAvg';
  readonly distribution: 'truncatedNormal' | 'untruncatedNormal' | 'uniform';
}

type Scaling = Extract<
  Initializer,
  { type: 'varianceScaling' | `${'glorot' | 'he' | 'leCun'}${'Normal' | 'Uniform'}` }
>;

/** The named initializers are variance scalings (keras.io/api/layers/initializers). */
function varianceScalingOf(initializer: Scaling): VarianceScaling {
  switch (initializer.type) {
    case 'varianceScaling':
      return initializer;
    case 'glorotNormal':
      return { scale: 1, mode: 'fanAvg', distribution: 'truncatedNormal' };
    case 'glorotUniform':
      return { scale: 1, mode: 'fanAvg', distribution: 'uniform' };
    case 'heNormal':
      return { scale: 2, mode: 'fanIn', distribution: 'truncatedNormal' };
    case 'heUniform':
      return { scale: 2, mode: 'fanIn', distribution: 'uniform' };
    case 'leCunNormal':
      return { scale: 1, mode: 'fanIn', distribution: 'truncatedNormal' };
    case 'leCunUniform':
      return { scale: 1, mode: 'fanIn', distribution: 'uniform' };
    default:
      return unreachable(initializer, 'initializer');
  }
}

function scaled(by: VarianceScaling, { fanIn, fanOut }: Fans, size: number, random: Uniform): Float32Array {
  const fan = { fanIn, fanOut, fanAvg: (fanIn + fanOut) / 2 }[by.mode];
  const variance = by.scale / Math.max(1, fan);
  switch (by.distribution) {
    case 'truncatedNormal':
      return fillTruncatedNormal(size, 0, Math.sqrt(variance) / TRUNCATED_STDDEV, random);
    case 'untruncatedNormal':
      return fillNormal(size, 0, Math.sqrt(variance), random);
    case 'uniform':
      return fillUniform(size, -Math.sqrt(3 * variance), Math.sqrt(3 * variance), random);
    default:
      return unreachable(by.distribution, 'distribution');
  }
}

function identity(shape: readonly number[], gain: number): Float32Array {
  const [rows = 0, columns = 0] = shape;
  const values = new Float32Array(rows * columns);
  for (let i = 0; i < Math.min(rows, columns); i += 1) values[i * columns + i] = gain;
  return values;
}
