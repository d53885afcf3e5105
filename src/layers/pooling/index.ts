import {
  adaptiveAveragePooling1d,
  adaptiveAveragePooling2d,
  adaptiveAveragePooling3d,
} from './adaptive-average-pooling.ts';
import { adaptiveMaxPooling1d, adaptiveMaxPooling2d, adaptiveMaxPooling3d } from './adaptive-max-pooling.ts';
import { averagePooling1d, averagePooling2d, averagePooling3d } from './average-pooling.ts';
import {
  adaptiveAveragePooling1dClass,
  adaptiveAveragePooling2dClass,
  adaptiveAveragePooling3dClass,
  adaptiveMaxPooling1dClass,
  adaptiveMaxPooling2dClass,
  adaptiveMaxPooling3dClass,
} from './corrected/adaptive-pooling.ts';
import {
  globalAveragePooling1dClass,
  globalAveragePooling2dClass,
  globalAveragePooling3dClass,
  globalMaxPooling1dClass,
  globalMaxPooling2dClass,
  globalMaxPooling3dClass,
} from './corrected/global-pooling.ts';
import { averagePooling1dClass, maxPooling1dClass } from './corrected/pooling.ts';
import {
  globalAveragePooling1d,
  globalAveragePooling2d,
  globalAveragePooling3d,
} from './global-average-pooling.ts';
import { globalMaxPooling1d, globalMaxPooling2d, globalMaxPooling3d } from './global-max-pooling.ts';
import { maxPooling1d, maxPooling2d, maxPooling3d } from './max-pooling.ts';

/** The rows of this family. */
export const poolingRows = {
  AdaptiveAveragePooling1D: adaptiveAveragePooling1d,
  AdaptiveAveragePooling2D: adaptiveAveragePooling2d,
  AdaptiveAveragePooling3D: adaptiveAveragePooling3d,
  AdaptiveMaxPooling1D: adaptiveMaxPooling1d,
  AdaptiveMaxPooling2D: adaptiveMaxPooling2d,
  AdaptiveMaxPooling3D: adaptiveMaxPooling3d,
  AveragePooling1D: averagePooling1d,
  AveragePooling2D: averagePooling2d,
  AveragePooling3D: averagePooling3d,
  GlobalAveragePooling1D: globalAveragePooling1d,
  GlobalAveragePooling2D: globalAveragePooling2d,
  GlobalAveragePooling3D: globalAveragePooling3d,
  GlobalMaxPooling1D: globalMaxPooling1d,
  GlobalMaxPooling2D: globalMaxPooling2d,
  GlobalMaxPooling3D: globalMaxPooling3d,
  MaxPooling1D: maxPooling1d,
  MaxPooling2D: maxPooling2d,
  MaxPooling3D: maxPooling3d,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const poolingClasses = [
  adaptiveAveragePooling1dClass,
  adaptiveAveragePooling2dClass,
  adaptiveAveragePooling3dClass,
  adaptiveMaxPooling1dClass,
  adaptiveMaxPooling2dClass,
  adaptiveMaxPooling3dClass,
  averagePooling1dClass,
  maxPooling1dClass,
  globalAveragePooling1dClass,
  globalAveragePooling2dClass,
  globalAveragePooling3dClass,
  globalMaxPooling1dClass,
  globalMaxPooling2dClass,
  globalMaxPooling3dClass,
] as const;
