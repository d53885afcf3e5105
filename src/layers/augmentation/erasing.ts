import type { Dim } from '../../spec/tensor.ts';
import type { LayerProblem } from '../row.ts';
import { augmentationRow } from './augmentation.ts';
import { randomErasingClass } from './corrected/erasing.ts';
import { checkFactor, checkValueRange } from './factors.ts';

/**
 * Puts a rectangle of one value, or of normally distributed noise, into images.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_augmentation/random_erasing/
 */
export const randomErasing = augmentationRow(
  'RandomErasing',
  randomErasingClass,
  ({ factor, scale, valueRange, fillValue }, channels) =>
    checkFactor('factor', factor, [0, 1]) ??
    checkFactor('scale', scale, [0, 1]) ??
    checkValueRange(valueRange) ??
    checkFill(fillValue, channels),
);

function checkFill(fill: number | readonly number[] | null, channels: Dim): LayerProblem | undefined {
  if (!Array.isArray(fill) || channels === null || fill.length === channels) return undefined;
  return {
    message: `fillValue has ${fill.length} numbers, but the input has ${channels} channels`,
    arg: 'fillValue',
    suggestion: 'give one number',
  };
}
