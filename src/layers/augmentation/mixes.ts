import { augmentationRow } from './augmentation.ts';
import { checkColors } from './checks.ts';
import { augMixClass } from './corrected/aug-mix.ts';
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

/**
 * Images mixed with copies of them, each changed several times by what is drawn among eleven changes and none.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/aug_mix/
 */
export const augMix = augmentationRow(
  'AugMix',
  augMixClass,
  ({ factor, valueRange, allOps }, channels) =>
    checkFactor('factor', factor, [0, 1]) ??
    checkValueRange(valueRange) ??
    (allOps ? checkColors('AugMix', channels, [1, 3]) : undefined),
);
