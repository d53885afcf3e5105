import { dropout } from './dropout.ts';

/** The rows of this family. */
export const regularizationRows = {
  Dropout: dropout,
} as const;
