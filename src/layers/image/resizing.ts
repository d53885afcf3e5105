import { onlyInput } from '../analysis.ts';
import type { LayerRow } from '../row.ts';
import { resizingClass } from './corrected/resizing.ts';
import { analyzeImages } from './images.ts';

/**
 * Images of another size: `[batch, height, width, channels]` to `[batch, newHeight, newWidth, channels]`, float32;
 * channelsFirst has the channels on axis 1. No weights; interpolation is not counted as FLOPs.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_preprocessing/resizing/
 */
export const resizing: LayerRow<'Resizing'> = {
  type: 'Resizing',
  arity: 'one',
  corrections: [{ fault: 'cannot be part of a model', savedAs: 'own' }],
  analyze(args, inputs) {
    if (args.cropToAspectRatio && args.padToAspectRatio)
      return {
        message: 'an image is either cropped or padded to its aspect ratio, not both',
        arg: 'padToAspectRatio',
      };
    return analyzeImages('Resizing', args, onlyInput(inputs));
  },
  build: (_tf, args, context) => new (context.classOf(resizingClass))(context.config(args)),
};
