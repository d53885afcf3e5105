import { globalAveragePooling2dClass } from './corrected/global-average-pooling2d.ts';
import { averagePooling2d } from './average-pooling2d.ts';
import { globalAveragePooling2d } from './global-average-pooling2d.ts';
import { maxPooling1d } from './max-pooling1d.ts';
import { maxPooling2d } from './max-pooling2d.ts';

/** The rows of this family. */
export const poolingRows = {
  AveragePooling2D: averagePooling2d,
  GlobalAveragePooling2D: globalAveragePooling2d,
  MaxPooling1D: maxPooling1d,
  MaxPooling2D: maxPooling2d,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const poolingClasses = [globalAveragePooling2dClass] as const;
