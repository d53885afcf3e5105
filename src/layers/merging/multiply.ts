import type { LayerRow } from '../row.ts';
import { multiplyClass } from './corrected/elementwise.ts';
import { analyzeElementwise } from './elementwise.ts';
import { mergeFaults } from './faults.ts';

/**
 * The product of its inputs, element by element; their shapes are equal or broadcast, the batch apart. No weights.
 * FLOPs = output elements × (inputs - 1).
 * Source: https://keras.io/api/layers/merging_layers/multiply/
 */
export const multiply: LayerRow<'Multiply'> = {
  type: 'Multiply',
  arity: 'many',
  flow: 'merges',
  corrections: mergeFaults,
  analyze: (_args, inputs) => analyzeElementwise('Multiply', inputs),
  build: (_tf, args, context) => new (context.classOf(multiplyClass))(context.config(args)),
};
