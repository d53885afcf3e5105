import { tensor } from '../analysis.ts';
import { checkTwo } from '../merging/elementwise.ts';
import { isProblem, type LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { product, times } from '../shapes/dims.ts';
import { einsumClass } from './corrected/einsum.ts';
import { readSubscripts, summedShape } from './subscripts.ts';

/**
 * Products of two inputs, summed over the axes that the output has not. No weights. Multiply-adds = the product of all lengths but
 * the batch; FLOPs = 2 × multiply-adds.
 * Source: https://keras.io/api/ops/numpy/#einsum-function
 */
export const einsum: LayerRow<'Einsum'> = {
  type: 'Einsum',
  arity: 'many',
  flow: 'breaks',
  corrections: [{ savedAs: 'own' }],
  analyze({ subscripts }, inputs) {
    const wrong =
      checkTwo('Einsum', inputs) ?? inputs.map((input) => checkDType('Einsum', input)).find(Boolean);
    if (wrong) return wrong;
    const equation = readSubscripts(
      subscripts,
      inputs.map(({ shape }) => shape),
    );
    if (isProblem(equation)) return equation;
    const [batch] = equation.output;
    const lengths = [...equation.lengths].flatMap(([letter, length]) => (letter === batch ? [] : [length]));
    const multiplyAdds = product(lengths);
    const outputs = [tensor(summedShape(equation))];
    return { outputs, weights: [], multiplyAdds, flops: times(multiplyAdds, 2) };
  },
  build: (_tf, args, context) => new (context.classOf(einsumClass))(context.config(args)),
};
