import { add } from './add.ts';
import { average } from './average.ts';
import { concatenate } from './concatenate.ts';
import { dotClass } from './corrected/dot.ts';
import { maximumClass, minimumClass, multiplyClass, subtractClass } from './corrected/elementwise.ts';
import { dot } from './dot.ts';
import { maximum } from './maximum.ts';
import { minimum } from './minimum.ts';
import { multiply } from './multiply.ts';
import { subtract } from './subtract.ts';

/** The rows of this family. */
export const mergingRows = {
  Add: add,
  Average: average,
  Concatenate: concatenate,
  Dot: dot,
  Maximum: maximum,
  Minimum: minimum,
  Multiply: multiply,
  Subtract: subtract,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const mergingClasses = [dotClass, maximumClass, minimumClass, multiplyClass, subtractClass] as const;
