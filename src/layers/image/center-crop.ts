import { onlyInput } from '../analysis.ts';
import type { LayerRow } from '../row.ts';
import { centerCropClass } from './corrected/center-crop.ts';
import { analyzeImages } from './images.ts';

/**
 * The middle of images: `[batch, height, width, channels]` to `[batch, newHeight, newWidth, channels]`, float32;
 * channelsFirst has the channels on axis 1. An image that is smaller is resized instead, cut to the proportions of the
 * output first. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_preprocessing/center_crop/
 */
export const centerCrop: LayerRow<'CenterCrop'> = {
  type: 'CenterCrop',
  arity: 'one',
  corrections: [{ fault: 'cannot be part of a model', savedAs: 'own' }],
  analyze: (args, inputs) => analyzeImages('CenterCrop', args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(centerCropClass))(context.config(args)),
};
