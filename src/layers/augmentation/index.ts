import { randomBrightness, randomContrast } from './color.ts';
import { randomGaussianBlurClass, randomSharpnessClass } from './corrected/blur.ts';
import { randomBrightnessClass, randomContrastClass } from './corrected/color.ts';
import { augMixClass } from './corrected/aug-mix.ts';
import { claheClass } from './corrected/clahe.ts';
import { randAugmentClass } from './corrected/rand-augment.ts';
import { randomCropClass } from './corrected/crop.ts';
import { randomElasticTransformClass } from './corrected/elastic.ts';
import { equalizationClass } from './corrected/equalization.ts';
import { randomErasingClass } from './corrected/erasing.ts';
import {
  randomFlipClass,
  randomRotationClass,
  randomShearClass,
  randomTranslationClass,
  randomZoomClass,
} from './corrected/geometric.ts';
import { randomColorJitterClass, randomHueClass, randomSaturationClass } from './corrected/hue.ts';
import { randomPerspectiveClass } from './corrected/perspective.ts';
import {
  autoContrastClass,
  randomColorDegenerationClass,
  randomGrayscaleClass,
  randomInvertClass,
  randomPosterizationClass,
  solarizationClass,
} from './corrected/tones.ts';
import { clahe, equalization } from './equalization.ts';
import { randomErasing } from './erasing.ts';
import {
  randomElasticTransform,
  randomFlip,
  randomPerspective,
  randomRotation,
  randomShear,
  randomTranslation,
  randomZoom,
} from './geometric.ts';
import { augMix, randAugment } from './mixes.ts';
import { randomCrop } from './random-crop.ts';
import {
  autoContrast,
  randomColorDegeneration,
  randomColorJitter,
  randomGaussianBlur,
  randomGrayscale,
  randomHue,
  randomInvert,
  randomPosterization,
  randomSaturation,
  randomSharpness,
  solarization,
} from './tones.ts';

/** The rows of this family. */
export const augmentationRows = {
  AugMix: augMix,
  AutoContrast: autoContrast,
  ContrastLimitedAdaptiveHistogramEqualization: clahe,
  Equalization: equalization,
  RandAugment: randAugment,
  RandomBrightness: randomBrightness,
  RandomColorDegeneration: randomColorDegeneration,
  RandomColorJitter: randomColorJitter,
  RandomContrast: randomContrast,
  RandomCrop: randomCrop,
  RandomElasticTransform: randomElasticTransform,
  RandomErasing: randomErasing,
  RandomFlip: randomFlip,
  RandomGaussianBlur: randomGaussianBlur,
  RandomGrayscale: randomGrayscale,
  RandomHue: randomHue,
  RandomInvert: randomInvert,
  RandomPerspective: randomPerspective,
  RandomPosterization: randomPosterization,
  RandomRotation: randomRotation,
  RandomSaturation: randomSaturation,
  RandomSharpness: randomSharpness,
  RandomShear: randomShear,
  RandomTranslation: randomTranslation,
  RandomZoom: randomZoom,
  Solarization: solarization,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const augmentationClasses = [
  augMixClass,
  autoContrastClass,
  claheClass,
  equalizationClass,
  randAugmentClass,
  randomBrightnessClass,
  randomColorDegenerationClass,
  randomColorJitterClass,
  randomContrastClass,
  randomCropClass,
  randomElasticTransformClass,
  randomErasingClass,
  randomFlipClass,
  randomGaussianBlurClass,
  randomGrayscaleClass,
  randomHueClass,
  randomInvertClass,
  randomPerspectiveClass,
  randomPosterizationClass,
  randomRotationClass,
  randomSaturationClass,
  randomSharpnessClass,
  randomShearClass,
  randomTranslationClass,
  randomZoomClass,
  solarizationClass,
] as const;
