import { bidirectional } from './bidirectional.ts';
import { bidirectionalClass } from './corrected/bidirectional.ts';
import { spectralNormalizationClass } from './corrected/spectral-normalization.ts';
import { spectralNormalization } from './spectral-normalization.ts';
import { timeDistributed } from './time-distributed.ts';

/** The rows of this family. */
export const wrapperRows = {
  Bidirectional: bidirectional,
  SpectralNormalization: spectralNormalization,
  TimeDistributed: timeDistributed,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const wrapperClasses = [bidirectionalClass, spectralNormalizationClass] as const;
