import { activityRegularization } from './activity-regularization.ts';
import { spatialDropout2dClass, spatialDropout3dClass } from './corrected/noise.ts';
import { dropout } from './dropout.ts';
import {
  alphaDropout,
  gaussianDropout,
  gaussianNoise,
  spatialDropout1d,
  spatialDropout2d,
  spatialDropout3d,
} from './noise.ts';

/** The rows of this family. */
export const regularizationRows = {
  ActivityRegularization: activityRegularization,
  AlphaDropout: alphaDropout,
  Dropout: dropout,
  GaussianDropout: gaussianDropout,
  GaussianNoise: gaussianNoise,
  SpatialDropout1D: spatialDropout1d,
  SpatialDropout2D: spatialDropout2d,
  SpatialDropout3D: spatialDropout3d,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const regularizationClasses = [spatialDropout2dClass, spatialDropout3dClass] as const;
