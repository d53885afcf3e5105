import { augmentationRow } from './augmentation.ts';
import { randomElasticTransformClass } from './corrected/elastic.ts';
import {
  randomFlipClass,
  randomRotationClass,
  randomShearClass,
  randomTranslationClass,
  randomZoomClass,
} from './corrected/geometric.ts';
import { randomPerspectiveClass } from './corrected/perspective.ts';
import { checkFactor, checkValueRange } from './factors.ts';

/**
 * Mirrors images. An image is flipped or left with even odds; `horizontalAndVertical` flips both ways or not at all.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_flip/
 */
export const randomFlip = augmentationRow('RandomFlip', randomFlipClass);

/**
 * Turns images around their middle by a fraction of a full turn.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_rotation/
 */
export const randomRotation = augmentationRow('RandomRotation', randomRotationClass, ({ factor }) =>
  checkFactor('factor', factor, [-1, 1]),
);

/**
 * Shifts images by fractions of their height and width.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_translation/
 */
export const randomTranslation = augmentationRow('RandomTranslation', randomTranslationClass);

/**
 * Zooms images, out by factors above 0 and in by factors below.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_zoom/
 */
export const randomZoom = augmentationRow('RandomZoom', randomZoomClass);

/**
 * Shears images. Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_shear/
 */
export const randomShear = augmentationRow('RandomShear', randomShearClass);

/**
 * Moves the corners of images.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_perspective/
 */
export const randomPerspective = augmentationRow('RandomPerspective', randomPerspectiveClass, ({ factor }) =>
  checkFactor('factor', factor, [0, 1]),
);

/**
 * Bends images by noise, blurred; down and to the right by the same, as Keras draws it.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_elastic_transform/
 */
export const randomElasticTransform = augmentationRow(
  'RandomElasticTransform',
  randomElasticTransformClass,
  ({ factor, scale, valueRange }) =>
    checkFactor('factor', factor, [0, 1]) ??
    checkFactor('scale', scale, [0, 1]) ??
    checkValueRange(valueRange),
);
