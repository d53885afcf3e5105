import type { TensorSpec } from '../../spec/tensor.ts';
import { free, onlyInput } from '../analysis.ts';
import type { Correction, LayerAnalysis, LayerProblem, LayerRow } from '../row.ts';
import { checkDType, checkRank } from '../shapes/checks.ts';
import {
  alphaDropoutClass,
  gaussianDropoutClass,
  gaussianNoiseClass,
  spatialDropout1dClass,
  spatialDropout2dClass,
  spatialDropout3dClass,
} from './corrected/noise.ts';
import { checkNoiseShape } from './dropout.ts';

const corrections: readonly Correction<object>[] = [
  { fault: 'draws numbers that no seed of a run repeats', savedAs: 'stock' },
];

/** The output is the input's shape; a rank is asked for where given. */
function analyze(type: string, [input]: readonly TensorSpec[], rank?: number): LayerAnalysis | LayerProblem {
  const spec = onlyInput(input === undefined ? [] : [input]);
  const wrong = (rank === undefined ? undefined : checkRank(type, spec, rank)) ?? checkDType(type, spec);
  return wrong ?? free(spec);
}

/**
 * Adds normally distributed noise in training. No weights; FLOPs 0, since nothing happens in inference.
 * Source: https://keras.io/api/layers/regularization_layers/gaussian_noise/
 */
export const gaussianNoise: LayerRow<'GaussianNoise'> = {
  type: 'GaussianNoise',
  arity: 'one',
  corrections,
  analyze: (_args, inputs) => analyze('GaussianNoise', inputs),
  build: (_tf, args, context) =>
    new (context.classOf(gaussianNoiseClass))(context.config(args), context.random),
};

/**
 * Multiplies by normally distributed noise in training. No weights; FLOPs 0, since nothing happens in inference.
 * Source: https://keras.io/api/layers/regularization_layers/gaussian_dropout/
 */
export const gaussianDropout: LayerRow<'GaussianDropout'> = {
  type: 'GaussianDropout',
  arity: 'one',
  corrections,
  analyze: (_args, inputs) => analyze('GaussianDropout', inputs),
  build: (_tf, args, context) =>
    new (context.classOf(gaussianDropoutClass))(context.config(args), context.random),
};

/**
 * Drops to selu's limit in training. No weights; FLOPs 0, since nothing happens in inference.
 * Source: https://keras.io/api/layers/regularization_layers/alpha_dropout/
 */
export const alphaDropout: LayerRow<'AlphaDropout'> = {
  type: 'AlphaDropout',
  arity: 'one',
  corrections,
  analyze: (args, inputs) =>
    checkNoiseShape(args.noiseShape, onlyInput(inputs).shape) ?? analyze('AlphaDropout', inputs),
  build: (_tf, args, context) =>
    new (context.classOf(alphaDropoutClass))(context.config(args), context.random),
};

/**
 * Drops whole channels of sequences in training. No weights; FLOPs 0, since nothing happens in inference.
 * Source: https://keras.io/api/layers/regularization_layers/spatial_dropout1d/
 */
export const spatialDropout1d: LayerRow<'SpatialDropout1D'> = {
  type: 'SpatialDropout1D',
  arity: 'one',
  corrections,
  analyze: (_args, inputs) => analyze('SpatialDropout1D', inputs, 3),
  build: (_tf, args, context) =>
    new (context.classOf(spatialDropout1dClass))(context.config(args), context.random),
};

/**
 * Drops whole channels of images in training. No weights; FLOPs 0, since nothing happens in inference.
 * Source: https://keras.io/api/layers/regularization_layers/spatial_dropout2d/
 */
export const spatialDropout2d: LayerRow<'SpatialDropout2D'> = {
  type: 'SpatialDropout2D',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze: (_args, inputs) => analyze('SpatialDropout2D', inputs, 4),
  build: (_tf, args, context) =>
    new (context.classOf(spatialDropout2dClass))(context.config(args), context.random),
};

/**
 * Drops whole channels of volumes in training. No weights; FLOPs 0, since nothing happens in inference.
 * Source: https://keras.io/api/layers/regularization_layers/spatial_dropout3d/
 */
export const spatialDropout3d: LayerRow<'SpatialDropout3D'> = {
  type: 'SpatialDropout3D',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze: (_args, inputs) => analyze('SpatialDropout3D', inputs, 5),
  build: (_tf, args, context) =>
    new (context.classOf(spatialDropout3dClass))(context.config(args), context.random),
};
