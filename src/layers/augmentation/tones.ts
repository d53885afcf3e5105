import { augmentationRow } from './augmentation.ts';
import { checkColors, checkKernel } from './checks.ts';
import { randomGaussianBlurClass, randomSharpnessClass } from './corrected/blur.ts';
import { randomColorJitterClass, randomHueClass, randomSaturationClass } from './corrected/hue.ts';
import {
  autoContrastClass,
  randomColorDegenerationClass,
  randomGrayscaleClass,
  randomInvertClass,
  randomPosterizationClass,
  solarizationClass,
} from './corrected/tones.ts';
import { checkFactor, checkValueRange } from './factors.ts';

/**
 * Multiplies saturations by factor / (1 - factor): 0 takes the colours out, a half changes nothing. Saturations are cut to
 * the range of values, as in Keras.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_saturation/
 */
export const randomSaturation = augmentationRow(
  'RandomSaturation',
  randomSaturationClass,
  ({ factor }, channels) =>
    checkFactor('factor', factor, [-1, 1]) ?? checkColors('RandomSaturation', channels),
);

/**
 * Turns hues, by half a circle at a factor of 1.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_hue/
 */
export const randomHue = augmentationRow(
  'RandomHue',
  randomHueClass,
  ({ factor, valueRange }, channels) =>
    checkFactor('factor', factor, [0, 1]) ??
    checkValueRange(valueRange) ??
    checkColors('RandomHue', channels),
);

/**
 * Brightness, contrast, saturation and hue, one after the other, each with a factor of its own.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_color_jitter/
 */
export const randomColorJitter = augmentationRow(
  'RandomColorJitter',
  randomColorJitterClass,
  ({ valueRange, saturationFactor, hueFactor, ...args }, channels) =>
    checkValueRange(valueRange) ??
    checkFactor('brightnessFactor', args.brightnessFactor ?? 0, [-1, 1]) ??
    checkFactor('contrastFactor', args.contrastFactor ?? 0, [0, 1]) ??
    checkFactor('saturationFactor', saturationFactor ?? 0, [-1, 1]) ??
    checkFactor('hueFactor', hueFactor ?? 0, [0, 1]) ??
    (saturationFactor === null && hueFactor === null
      ? undefined
      : checkColors('RandomColorJitter', channels)),
);

/**
 * Takes the colours out of images, each with the probability `factor`.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_grayscale/
 */
export const randomGrayscale = augmentationRow('RandomGrayscale', randomGrayscaleClass, (_args, channels) =>
  checkColors('RandomGrayscale', channels, [1, 3]),
);

/**
 * x + factor × (grey - x), cut to the range of values.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_color_degeneration/
 */
export const randomColorDegeneration = augmentationRow(
  'RandomColorDegeneration',
  randomColorDegenerationClass,
  ({ factor }, channels) =>
    checkFactor('factor', factor, [-1, 1]) ?? checkColors('RandomColorDegeneration', channels, [1, 3]),
);

/**
 * Blurs images where the draw is below a half, and sharpens them where it is above.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_sharpness/
 */
export const randomSharpness = augmentationRow('RandomSharpness', randomSharpnessClass, ({ factor }) =>
  checkFactor('factor', factor, [0, 1]),
);

/**
 * Keeps the highest bits of the eight of a pixel: a number f stands for 1 to f - 1 of them, as Keras draws.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_posterization/
 */
export const randomPosterization = augmentationRow('RandomPosterization', randomPosterizationClass);

/**
 * The highest value less the pixel.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_invert/
 */
export const randomInvert = augmentationRow('RandomInvert', randomInvertClass, ({ factor }) =>
  checkFactor('factor', factor, [0, 1]),
);

/**
 * Blurs images by a normal distribution, of one width for the batch.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_gaussian_blur/
 */
export const randomGaussianBlur = augmentationRow(
  'RandomGaussianBlur',
  randomGaussianBlurClass,
  ({ factor, sigma, kernelSize, valueRange }) =>
    checkFactor('factor', factor, [0, 1]) ??
    checkFactor('sigma', sigma, [0, 1]) ??
    checkKernel(kernelSize) ??
    checkValueRange(valueRange),
);

/**
 * Adds to pixels and turns those above a threshold into their opposites.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/solarization/
 */
export const solarization = augmentationRow('Solarization', solarizationClass);

/**
 * Spreads each channel of each image over the whole range of values. It draws nothing and acts in inference, too.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/auto_contrast/
 */
export const autoContrast = augmentationRow('AutoContrast', autoContrastClass);
