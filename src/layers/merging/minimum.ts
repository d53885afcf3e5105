import type { LayerRow } from '../row.ts';
import { minimumClass } from './corrected/elementwise.ts';
import { analyzeElementwise } from './elementwise.ts';
import { mergeFaults } from './faults.ts';

/**
 * The smallest of its inputs, element by element; their shapes are equal or broadcast, the batch apart. No weights.
 * FLOPs = output elements × (inputs - 1).
 * Source: https://keras.io/api/layers/merging_layers/minimum/
 */
export const minimum: LayerRow<'Minimum'> = {
  type: 'Minimum',
  arity: 'many',
  flow: 'merges',
  corrections: mergeFaults,
  analyze: (_args, inputs) => analyzeElementwise('Minimum', inputs),
  build: (_tf, args, context) => new (context.classOf(minimumClass))(context.config(args)),
};
