import type { LayerRow } from '../row.ts';
import { maximumClass } from './corrected/elementwise.ts';
import { analyzeElementwise } from './elementwise.ts';
import { mergeFaults } from './faults.ts';

/**
 * The largest of its inputs, element by element; their shapes are equal or broadcast, the batch apart. No weights.
 * FLOPs = output elements × (inputs - 1).
 * Source: https://keras.io/api/layers/merging_layers/maximum/
 */
export const maximum: LayerRow<'Maximum'> = {
  type: 'Maximum',
  arity: 'many',
  flow: 'merges',
  corrections: mergeFaults,
  analyze: (_args, inputs) => analyzeElementwise('Maximum', inputs),
  build: (_tf, args, context) => new (context.classOf(maximumClass))(context.config(args)),
};
