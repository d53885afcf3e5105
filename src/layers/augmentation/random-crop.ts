import { onlyInput } from '../analysis.ts';
import { analyzeImages } from '../image/images.ts';
import type { LayerRow } from '../row.ts';
import { randomCropClass } from './corrected/crop.ts';

/**
 * A window of images: `[batch, height, width, channels]` to `[batch, newHeight, newWidth, channels]`, float32, at one
 * random place for the whole batch. In inference, and where the image is no larger than the window, the middle of the
 * window's proportions, resized, as Keras documents it (3.15 passes images on unchanged in inference, against its own
 * output shape). No weights; interpolation is not counted as FLOPs.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_crop/
 */
export const randomCrop: LayerRow<'RandomCrop'> = {
  type: 'RandomCrop',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze: (args, inputs) => analyzeImages('RandomCrop', args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(randomCropClass))(context.config(args), context.random),
};
