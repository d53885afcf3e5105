import { batchNormalizationClass } from './corrected/batch-normalization.ts';
import { batchNormalization } from './batch-normalization.ts';

/** The rows of this family. */
export const normalizationRows = {
  BatchNormalization: batchNormalization,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const normalizationClasses = [batchNormalizationClass] as const;
