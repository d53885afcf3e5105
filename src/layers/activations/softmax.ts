import type { SoftmaxArgs } from '../../spec/generated/layers.ts';
import { onlyInput } from '../analysis.ts';
import { isProblem, type LayerRow } from '../row.ts';
import { resolveAxis } from '../shapes/axis.ts';
import { softmaxClass } from './corrected/softmax.ts';
import { analyzeActivation } from './elementwise.ts';

/**
 * exp(x) over its sum along one or several axes. The output has the input's shape. A mask takes places out of the sum.
 * No weights. FLOPs = elements.
 * Source: https://keras.io/api/layers/activation_layers/softmax/
 */
export const softmax: LayerRow<'Softmax'> = {
  type: 'Softmax',
  arity: 'one',
  corrections: [
    {
      fault: 'fails along an axis that is not the last',
      when: (args, [input]) => isInner(args, input?.shape.length ?? 0),
      savedAs: 'own',
    },
    { fault: 'gives equal shares where a mask leaves nothing', savedAs: 'stock' },
  ],
  // A mask is aligned with the last axes, that of the batch included where they are as many.
  mixesExamples: (_config, masked) => masked,
  analyze(args, inputs) {
    const rank = onlyInput(inputs).shape.length;
    const axes = [args.axis].flat().map((axis) => resolveAxis(axis, rank));
    return axes.find(isProblem) ?? analyzeActivation('Softmax', inputs);
  },
  build: (_tf, args, context) => new (context.classOf(softmaxClass))(context.config(args)),
};

/** Whether the layer works along a single axis before the last. */
function isInner(args: SoftmaxArgs, rank: number): boolean {
  const axes = [args.axis].flat();
  return axes.length === 1 && axes[0] !== -1 && axes[0] !== rank - 1;
}
