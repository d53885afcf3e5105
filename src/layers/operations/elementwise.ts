import { analyzeActivation } from '../activations/elementwise.ts';
import { onlyInput } from '../analysis.ts';
import type { LayerProblem, LayerRow } from '../row.ts';
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

const corrections = [{ savedAs: 'own' }] as const;

/**
 * The square root of each element. No weights. FLOPs = 1 per element.
 * Source: https://keras.io/api/ops/numpy/#sqrt-function
 */
export const sqrt: LayerRow<'Sqrt'> = {
  type: 'Sqrt',
  arity: 'one',
  corrections,
  analyze: (_args, inputs) => analyzeActivation('Sqrt', inputs),
  build: (_tf, args, context) => new (context.classOf(sqrtClass))(context.config(args)),
};

/**
 * The square of each element. No weights. FLOPs = 1 per element.
 * Source: https://keras.io/api/ops/numpy/#square-function
 */
export const square: LayerRow<'Square'> = {
  type: 'Square',
  arity: 'one',
  corrections,
  analyze: (_args, inputs) => analyzeActivation('Square', inputs),
  build: (_tf, args, context) => new (context.classOf(squareClass))(context.config(args)),
};

/**
 * Each element without its sign. No weights. FLOPs = 1 per element.
 * Source: https://keras.io/api/ops/numpy/#absolute-function
 */
export const absolute: LayerRow<'Absolute'> = {
  type: 'Absolute',
  arity: 'one',
  corrections,
  analyze: (_args, inputs) => analyzeActivation('Absolute', inputs),
  build: (_tf, args, context) => new (context.classOf(absoluteClass))(context.config(args)),
};

/**
 * The natural logarithm of each element. No weights. FLOPs = 1 per element.
 * Source: https://keras.io/api/ops/numpy/#log-function
 */
export const log: LayerRow<'Log'> = {
  type: 'Log',
  arity: 'one',
  corrections,
  analyze: (_args, inputs) => analyzeActivation('Log', inputs),
  build: (_tf, args, context) => new (context.classOf(logClass))(context.config(args)),
};

/**
 * The sine of each element. No weights. FLOPs = 1 per element.
 * Source: https://keras.io/api/ops/numpy/#sin-function
 */
export const sin: LayerRow<'Sin'> = {
  type: 'Sin',
  arity: 'one',
  corrections,
  analyze: (_args, inputs) => analyzeActivation('Sin', inputs),
  build: (_tf, args, context) => new (context.classOf(sinClass))(context.config(args)),
};

/**
 * The cosine of each element. No weights. FLOPs = 1 per element.
 * Source: https://keras.io/api/ops/numpy/#cos-function
 */
export const cos: LayerRow<'Cos'> = {
  type: 'Cos',
  arity: 'one',
  corrections,
  analyze: (_args, inputs) => analyzeActivation('Cos', inputs),
  build: (_tf, args, context) => new (context.classOf(cosClass))(context.config(args)),
};

/**
 * Each element to a power. No weights. FLOPs = 1 per element.
 * Source: https://keras.io/api/ops/numpy/#power-function
 */
export const power: LayerRow<'Power'> = {
  type: 'Power',
  arity: 'one',
  corrections,
  analyze: (_args, inputs) => analyzeActivation('Power', inputs),
  build: (_tf, args, context) => new (context.classOf(powerClass))(context.config(args)),
};

/**
 * The Gaussian error linear unit of each element. No weights. FLOPs = 1 per element.
 * Source: https://keras.io/api/ops/nn/#gelu-function
 */
export const gelu: LayerRow<'Gelu'> = {
  type: 'Gelu',
  arity: 'one',
  corrections,
  analyze: (_args, inputs) => analyzeActivation('Gelu', inputs),
  build: (_tf, args, context) => new (context.classOf(geluClass))(context.config(args)),
};

/**
 * Each element within limits. No weights. FLOPs = 1 per element.
 * Source: https://keras.io/api/ops/numpy/#clip-function
 */
export const clip: LayerRow<'Clip'> = {
  type: 'Clip',
  arity: 'one',
  corrections,
  analyze: ({ xMin, xMax }, inputs) =>
    checkLimits(xMin, xMax) ?? analyzeActivation('Clip', [onlyInput(inputs)]),
  build: (_tf, args, context) => new (context.classOf(clipClass))(context.config(args)),
};

function checkLimits(xMin: number | null, xMax: number | null): LayerProblem | undefined {
  if (xMin === null || xMax === null || xMin <= xMax) return undefined;
  return { message: `xMin ${xMin} is above xMax ${xMax}`, arg: 'xMin' };
}
