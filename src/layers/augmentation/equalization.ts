import type { ContrastLimitedAdaptiveHistogramEqualizationArgs } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { free, onlyInput, tensor } from '../analysis.ts';
import type { LayerAnalysis, LayerProblem, LayerRow } from '../row.ts';
import { checkDType, checkRank } from '../shapes/checks.ts';
import { axisNames, spatialDims } from '../shapes/window.ts';
import { augmentationRow } from './augmentation.ts';
import { claheClass } from './corrected/clahe.ts';
import { equalizationClass } from './corrected/equalization.ts';
import { checkValueRange } from './factors.ts';

/**
 * Values by their rank among those of their channel in the whole batch, as Keras computes it, so that all are about equally
 * frequent.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/equalization/
 */
export const equalization = augmentationRow('Equalization', equalizationClass);

type ClaheArgs = ContrastLimitedAdaptiveHistogramEqualizationArgs;

/**
 * The same within each part of an image, with a limit to how frequent a value counts as, and smoothly from part to part. It
 * draws nothing and acts in inference, too; the output has the input's shape and dtype. No weights, FLOPs 0.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/clahe/
 */
export const clahe: LayerRow<'ContrastLimitedAdaptiveHistogramEqualization'> = {
  type: 'ContrastLimitedAdaptiveHistogramEqualization',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze: (args, inputs) => analyzeClahe(args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(claheClass))(context.config(args)),
};

function analyzeClahe(args: ClaheArgs, input: TensorSpec): LayerAnalysis | LayerProblem {
  const type = 'ContrastLimitedAdaptiveHistogramEqualization';
  const wrong =
    checkRank(type, input, 4) ??
    checkDType(type, input, ['float32', 'int32']) ??
    checkValueRange(args.valueRange) ??
    checkTiles(args, input);
  return wrong ?? free(tensor(input.shape, input.dtype));
}

/** Tiles that are not filled are filled by the image's mirror image, which is no larger than it. */
function checkTiles({ tileGridSize, dataFormat }: ClaheArgs, input: TensorSpec): LayerProblem | undefined {
  for (const [i, length] of spatialDims(input.shape, dataFormat).entries()) {
    const tiles = tileGridSize[i] ?? 1;
    if (length === null || Math.ceil(length / tiles) * tiles <= 2 * length) continue;
    return {
      message: `the image has ${length} ${axisNames[2]?.[i] ?? 'pixels'}, too few for ${tiles} tiles`,
      arg: 'tileGridSize',
      suggestion: 'use fewer tiles',
    };
  }
  return undefined;
}
