import { conv1dTranspose } from './conv1d-transpose.ts';
import { conv1d } from './conv1d.ts';
import { conv2dTranspose } from './conv2d-transpose.ts';
import { conv2d } from './conv2d.ts';
import { conv3dTranspose } from './conv3d-transpose.ts';
import { conv3d } from './conv3d.ts';
import {
  conv1dTransposeClass,
  conv2dTransposeClass,
  conv3dTransposeClass,
} from './corrected/conv-transpose.ts';
import { conv1dClass, conv2dClass, conv3dClass } from './corrected/conv.ts';
import { depthwiseConv1dClass, depthwiseConv2dClass } from './corrected/depthwise.ts';
import { separableConv1dClass, separableConv2dClass } from './corrected/separable.ts';
import { depthwiseConv1d } from './depthwise-conv1d.ts';
import { depthwiseConv2d } from './depthwise-conv2d.ts';
import { separableConv1d } from './separable-conv1d.ts';
import { separableConv2d } from './separable-conv2d.ts';

/** The rows of this family. */
export const convolutionalRows = {
  Conv1D: conv1d,
  Conv1DTranspose: conv1dTranspose,
  Conv2D: conv2d,
  Conv2DTranspose: conv2dTranspose,
  Conv3D: conv3d,
  Conv3DTranspose: conv3dTranspose,
  DepthwiseConv1D: depthwiseConv1d,
  DepthwiseConv2D: depthwiseConv2d,
  SeparableConv1D: separableConv1d,
  SeparableConv2D: separableConv2d,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const convolutionalClasses = [
  conv1dClass,
  conv1dTransposeClass,
  conv2dClass,
  conv2dTransposeClass,
  conv3dClass,
  conv3dTransposeClass,
  depthwiseConv1dClass,
  depthwiseConv2dClass,
  separableConv1dClass,
  separableConv2dClass,
] as const;
