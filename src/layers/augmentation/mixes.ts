import { augmentationRow } from './augmentation.ts';
import { checkColors } from './checks.ts';
import { randAugmentClass } from './corrected/rand-augment.ts';
import { checkFactor, checkValueRange } from './factors.ts';

/**
 * Some changes, drawn among eleven for the batch, one after the other.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/rand_augment/
 */
export const randAugment = augmentationRow(
  'RandAugment',
  randAugmentClass,
  ({ factor, valueRange }, channels) =>
    checkFactor('factor', factor, [0, 1]) ??
    checkValueRange(valueRange) ??
    checkColors('RandAugment', channels, [1, 3]),
);
