import type { TensorSpec } from '../../spec/tensor.ts';
import { onlyInput } from '../analysis.ts';
import type { LayerAnalysis, LayerProblem, LayerRow } from '../row.ts';
import { checkDType, checkRank } from '../shapes/checks.ts';
import type { DataFormat } from '../shapes/window.ts';
import { upSampling1dClass, upSampling2dClass, upSampling3dClass } from './corrected/up-sampling.ts';
import { resized } from './padding.ts';

/**
 * Each step repeated: `[batch, steps, channels]` to `[batch, steps × size, channels]`. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/reshaping_layers/up_sampling1d/
 */
export const upSampling1d: LayerRow<'UpSampling1D'> = {
  type: 'UpSampling1D',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze: ({ size }, inputs) => analyzeUpSampling('UpSampling1D', [size], 'channelsLast', onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(upSampling1dClass))(context.config(args)),
};

/**
 * Larger images: `[batch, height, width, channels]` to `[batch, height × size, width × size, channels]`; channelsFirst
 * has the channels on axis 1. No weights; interpolation is not counted as FLOPs.
 * Source: https://keras.io/api/layers/reshaping_layers/up_sampling2d/
 */
export const upSampling2d: LayerRow<'UpSampling2D'> = {
  type: 'UpSampling2D',
  arity: 'one',
  corrections: [
    {
      fault: 'has a wrong gradient on cpu for images that are not square',
      when: ({ interpolation }) => interpolation === 'nearest',
      savedAs: 'stock',
    },
    {
      fault: 'interpolates from the corners of pixels instead of their centres, bilinearly only',
      when: ({ interpolation }) => interpolation !== 'nearest',
      savedAs: 'own',
    },
  ],
  analyze(args, inputs) {
    const input = onlyInput(inputs);
    const wrong = args.interpolation === 'nearest' ? undefined : checkDType('UpSampling2D', input);
    return wrong ?? analyzeUpSampling('UpSampling2D', args.size, args.dataFormat, input);
  },
  build: (_tf, args, context) => new (context.classOf(upSampling2dClass))(context.config(args)),
};

/**
 * Each cell of a volume repeated: `[batch, depth, height, width, channels]`, each spatial axis times its size;
 * channelsFirst has the channels on axis 1. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/reshaping_layers/up_sampling3d/
 */
export const upSampling3d: LayerRow<'UpSampling3D'> = {
  type: 'UpSampling3D',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze: ({ size, dataFormat }, inputs) =>
    analyzeUpSampling('UpSampling3D', size, dataFormat, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(upSampling3dClass))(context.config(args)),
};

function analyzeUpSampling(
  type: string,
  size: readonly number[],
  format: DataFormat,
  input: TensorSpec,
): LayerAnalysis | LayerProblem {
  const wrong = checkRank(type, input, size.length + 2);
  return wrong ?? resized(input, format, (length, i) => length * (size[i] ?? 1));
}
