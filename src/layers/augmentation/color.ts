import { augmentationRow } from './augmentation.ts';
import { randomBrightnessClass, randomContrastClass } from './corrected/color.ts';
import { checkFactor, checkValueRange } from './factors.ts';

/**
 * (x - mean) × factor + mean, by the mean of each channel, cut to the range of values. A single factor f stands for
 * factors from 1 to 1 + f, as Keras computes it.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_contrast/
 */
export const randomContrast = augmentationRow(
  'RandomContrast',
  randomContrastClass,
  ({ factor, valueRange }) => checkFactor('factor', factor, [0, 1]) ?? checkValueRange(valueRange),
);

/**
 * x + a fraction of the range of values, cut to the range.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_brightness/
 */
export const randomBrightness = augmentationRow('RandomBrightness', randomBrightnessClass, ({ factor }) =>
  checkFactor('factor', factor, [-1, 1]),
);
