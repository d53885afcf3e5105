import { activityRegularization } from './activity-regularization.ts';
import { dropout } from './dropout.ts';

/** The rows of this family. */
export const regularizationRows = {
  ActivityRegularization: activityRegularization,
  Dropout: dropout,
} as const;
