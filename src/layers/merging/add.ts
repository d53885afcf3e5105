import type { LayerRow } from '../row.ts';
import { addClass } from './corrected/elementwise.ts';
import { mergeFaults } from './faults.ts';
import { analyzeElementwise } from './elementwise.ts';

/**
 * The sum of its inputs; their shapes are equal or broadcast, the batch apart. No weights.
 * FLOPs = output elements × (inputs - 1), counted as bias additions are.
 * Source: https://keras.io/api/layers/merging_layers/add/
 */
export const add: LayerRow<'Add'> = {
  type: 'Add',
  arity: 'many',
  flow: 'merges',
  corrections: mergeFaults,
  analyze: (_args, inputs) => analyzeElementwise('Add', inputs),
  build: (_tf, args, context) => new (context.classOf(addClass))(context.config(args)),
};
