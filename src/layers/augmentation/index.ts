import { randomBrightness, randomContrast } from './color.ts';
import { randomBrightnessClass, randomContrastClass } from './corrected/color.ts';
import { randomCropClass } from './corrected/crop.ts';
import { randomErasingClass } from './corrected/erasing.ts';
import {
  randomFlipClass,
  randomRotationClass,
  randomTranslationClass,
  randomZoomClass,
} from './corrected/geometric.ts';
import { randomErasing } from './erasing.ts';
import { randomFlip, randomRotation, randomTranslation, randomZoom } from './geometric.ts';
import { randomCrop } from './random-crop.ts';

/** The rows of this family. */
export const augmentationRows = {
  RandomBrightness: randomBrightness,
  RandomContrast: randomContrast,
  RandomCrop: randomCrop,
  RandomErasing: randomErasing,
  RandomFlip: randomFlip,
  RandomRotation: randomRotation,
  RandomTranslation: randomTranslation,
  RandomZoom: randomZoom,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const augmentationClasses = [
  randomBrightnessClass,
  randomContrastClass,
  randomCropClass,
  randomErasingClass,
  randomFlipClass,
  randomRotationClass,
  randomTranslationClass,
  randomZoomClass,
] as const;
