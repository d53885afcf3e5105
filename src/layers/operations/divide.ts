import { analyzeElementwise } from '../merging/elementwise.ts';
import type { LayerRow } from '../row.ts';
import { checkPair } from './check-pair.ts';
import { divideClass } from './corrected/pairs.ts';

/**
 * The first of two inputs over the second; their shapes are equal or broadcast. No weights. FLOPs = output elements.
 * Source: https://keras.io/api/ops/numpy/#divide-function
 */
export const divide: LayerRow<'Divide'> = {
  type: 'Divide',
  arity: 'many',
  flow: 'merges',
  corrections: [{ savedAs: 'own' }],
  analyze: (_args, inputs) => checkPair('Divide', inputs) ?? analyzeElementwise('Divide', inputs),
  build: (_tf, args, context) => new (context.classOf(divideClass))(context.config(args)),
};
