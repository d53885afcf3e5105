import { conv1dClass, conv2dClass } from './corrected/conv.ts';
import { depthwiseConv2dClass } from './corrected/depthwise.ts';
import { conv1d } from './conv1d.ts';
import { conv2d } from './conv2d.ts';
import { depthwiseConv2d } from './depthwise-conv2d.ts';

/** The rows of this family. */
export const convolutionalRows = {
  Conv1D: conv1d,
  Conv2D: conv2d,
  DepthwiseConv2D: depthwiseConv2d,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const convolutionalClasses = [conv1dClass, conv2dClass, depthwiseConv2dClass] as const;
