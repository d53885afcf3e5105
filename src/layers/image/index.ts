import { centerCrop } from './center-crop.ts';
import { centerCropClass } from './corrected/center-crop.ts';
import { resizingClass } from './corrected/resizing.ts';
import { rescaling } from './rescaling.ts';
import { resizing } from './resizing.ts';

/** The rows of this family. */
export const imageRows = {
  CenterCrop: centerCrop,
  Rescaling: rescaling,
  Resizing: resizing,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const imageClasses = [centerCropClass, resizingClass] as const;
