import { absoluteClass, clipClass, logClass, sqrtClass, squareClass } from './corrected/elementwise.ts';
import { getItemClass } from './corrected/get-item.ts';
import { divideClass, matmulClass } from './corrected/pairs.ts';
import { splitClass, stackClass } from './corrected/parts.ts';
import { maxClass, meanClass, minClass, sumClass } from './corrected/reductions.ts';
import { divide } from './divide.ts';
import { absolute, clip, log, sqrt, square } from './elementwise.ts';
import { getItem } from './get-item.ts';
import { matmul } from './matmul.ts';
import { max, mean, min, sum } from './reductions.ts';
import { split } from './split.ts';
import { stack } from './stack.ts';

/** The rows of this family: what networks of Keras do by `keras.ops` and by operators, where no layer of Keras does the same. */
export const operationRows = {
  Absolute: absolute,
  Clip: clip,
  Divide: divide,
  GetItem: getItem,
  Log: log,
  Matmul: matmul,
  Max: max,
  Mean: mean,
  Min: min,
  Split: split,
  Sqrt: sqrt,
  Square: square,
  Stack: stack,
  Sum: sum,
} as const;

/** Its corrected classes that are saved under names of their own: all. */
export const operationClasses = [
  absoluteClass,
  clipClass,
  divideClass,
  getItemClass,
  logClass,
  matmulClass,
  maxClass,
  meanClass,
  minClass,
  splitClass,
  sqrtClass,
  squareClass,
  stackClass,
  sumClass,
] as const;
