import { batchNormalizationClass } from './corrected/batch-normalization.ts';
import { groupNormalizationClass } from './corrected/group-normalization.ts';
import { normalizationClass } from './corrected/normalization.ts';
import { rmsNormalizationClass } from './corrected/rms-normalization.ts';
import { unitNormalizationClass } from './corrected/unit-normalization.ts';
import { batchNormalization } from './batch-normalization.ts';
import { groupNormalization } from './group-normalization.ts';
import { layerNormalization } from './layer-normalization.ts';
import { normalization } from './normalization.ts';
import { rmsNormalization } from './rms-normalization.ts';
import { unitNormalization } from './unit-normalization.ts';

/** The rows of this family. */
export const normalizationRows = {
  BatchNormalization: batchNormalization,
  GroupNormalization: groupNormalization,
  LayerNormalization: layerNormalization,
  Normalization: normalization,
  RMSNormalization: rmsNormalization,
  UnitNormalization: unitNormalization,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const normalizationClasses = [
  batchNormalizationClass,
  groupNormalizationClass,
  normalizationClass,
  rmsNormalizationClass,
  unitNormalizationClass,
] as const;
