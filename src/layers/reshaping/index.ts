import { flattenClass } from './corrected/flatten.ts';
import { flatten } from './flatten.ts';
import { zeroPadding2d } from './zero-padding2d.ts';
import { reshape } from './reshape.ts';

/** The rows of this family. */
export const reshapingRows = {
  Flatten: flatten,
  Reshape: reshape,
  ZeroPadding2D: zeroPadding2d,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const reshapingClasses = [flattenClass] as const;
