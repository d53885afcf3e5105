import {
  absoluteClass,
  clipClass,
  cosClass,
  geluClass,
  logClass,
  powerClass,
  sinClass,
  sqrtClass,
  squareClass,
} from './corrected/elementwise.ts';
import { einsumClass } from './corrected/einsum.ts';
import { getItemClass } from './corrected/get-item.ts';
import { divideClass, matmulClass } from './corrected/pairs.ts';
import { splitClass, stackClass } from './corrected/parts.ts';
import { maxClass, meanClass, minClass, sumClass } from './corrected/reductions.ts';
import { repeatClass, tileClass } from './corrected/repeats.ts';
import { divide } from './divide.ts';
import { einsum } from './einsum.ts';
import { absolute, clip, cos, gelu, log, power, sin, sqrt, square } from './elementwise.ts';
import { getItem } from './get-item.ts';
import { matmul } from './matmul.ts';
import { max, mean, min, sum } from './reductions.ts';
import { repeat, tile } from './repeat.ts';
import { split } from './split.ts';
import { stack } from './stack.ts';

/** The rows of this family: what networks of Keras do by `keras.ops` and by operators, where no layer of Keras does the same. */
export const operationRows = {
  Absolute: absolute,
  Clip: clip,
  Cos: cos,
  Divide: divide,
  Einsum: einsum,
  Gelu: gelu,
  GetItem: getItem,
  Log: log,
  Matmul: matmul,
  Max: max,
  Mean: mean,
  Min: min,
  Power: power,
  Repeat: repeat,
  Sin: sin,
  Split: split,
  Sqrt: sqrt,
  Square: square,
  Stack: stack,
  Sum: sum,
  Tile: tile,
} as const;

/** Its corrected classes that are saved under names of their own: all. */
export const operationClasses = [
  absoluteClass,
  clipClass,
  cosClass,
  divideClass,
  einsumClass,
  geluClass,
  getItemClass,
  logClass,
  matmulClass,
  maxClass,
  meanClass,
  minClass,
  powerClass,
  repeatClass,
  sinClass,
  splitClass,
  sqrtClass,
  squareClass,
  stackClass,
  sumClass,
  tileClass,
] as const;
