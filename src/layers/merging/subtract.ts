import type { LayerRow } from '../row.ts';
import { subtractClass } from './corrected/elementwise.ts';
import { analyzeElementwise, checkTwo } from './elementwise.ts';

/**
 * The first of two inputs less the second; their shapes are equal or broadcast, the batch apart. No weights.
 * FLOPs = output elements.
 * Source: https://keras.io/api/layers/merging_layers/subtract/
 */
export const subtract: LayerRow<'Subtract'> = {
  type: 'Subtract',
  arity: 'many',
  flow: 'merges',
  corrections: [{ savedAs: 'own' }],
  analyze: (_args, inputs) => checkTwo('Subtract', inputs) ?? analyzeElementwise('Subtract', inputs),
  build: (_tf, args, context) => new (context.classOf(subtractClass))(context.config(args)),
};
