import { add } from './add.ts';
import { concatenate } from './concatenate.ts';

/** The rows of this family. */
export const mergingRows = {
  Add: add,
  Concatenate: concatenate,
} as const;
