import type { LayerRow } from '../row.ts';
import { isProblem } from '../row.ts';
import { averageClass } from './corrected/elementwise.ts';
import { analyzeElementwise } from './elementwise.ts';
import { mergeFaults } from './faults.ts';

/**
 * The mean of its inputs, element by element; their shapes are equal or broadcast, the batch apart. The output is
 * float32. No weights. FLOPs = output elements × inputs: the sums and a division.
 * Source: https://keras.io/api/layers/merging_layers/average/
 */
export const average: LayerRow<'Average'> = {
  type: 'Average',
  arity: 'many',
  flow: 'merges',
  corrections: mergeFaults,
  analyze(_args, inputs) {
    const analysis = analyzeElementwise('Average', inputs, inputs.length);
    if (isProblem(analysis)) return analysis;
    return { ...analysis, outputs: analysis.outputs.map((output) => ({ ...output, dtype: 'float32' })) };
  },
  build: (_tf, args, context) => new (context.classOf(averageClass))(context.config(args)),
};
