import { cropping1dClass, cropping3dClass } from './corrected/cropping.ts';
import { flattenClass } from './corrected/flatten.ts';
import { upSampling1dClass, upSampling2dClass, upSampling3dClass } from './corrected/up-sampling.ts';
import { zeroPadding1dClass, zeroPadding3dClass } from './corrected/zero-padding.ts';
import { cropping1d, cropping2d, cropping3d } from './cropping.ts';
import { flatten } from './flatten.ts';
import { permute } from './permute.ts';
import { repeatVector } from './repeat-vector.ts';
import { reshape } from './reshape.ts';
import { upSampling1d, upSampling2d, upSampling3d } from './up-sampling.ts';
import { zeroPadding1d, zeroPadding2d, zeroPadding3d } from './zero-padding.ts';

/** The rows of this family. */
export const reshapingRows = {
  Cropping1D: cropping1d,
  Cropping2D: cropping2d,
  Cropping3D: cropping3d,
  Flatten: flatten,
  Permute: permute,
  RepeatVector: repeatVector,
  Reshape: reshape,
  UpSampling1D: upSampling1d,
  UpSampling2D: upSampling2d,
  UpSampling3D: upSampling3d,
  ZeroPadding1D: zeroPadding1d,
  ZeroPadding2D: zeroPadding2d,
  ZeroPadding3D: zeroPadding3d,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const reshapingClasses = [
  cropping1dClass,
  cropping3dClass,
  flattenClass,
  upSampling1dClass,
  upSampling2dClass,
  upSampling3dClass,
  zeroPadding1dClass,
  zeroPadding3dClass,
] as const;
