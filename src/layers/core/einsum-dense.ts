import { affineCost, kernelAndBias, onlyInput, tensor } from '../analysis.ts';
import { layerConfig } from '../config.ts';
import { isProblem, type LayerRow } from '../row.ts';
import { elements } from '../shapes/dims.ts';
import { einsumDenseClass } from './corrected/einsum-dense.ts';
import { einsumShapes } from './einsum-shapes.ts';

/**
 * activation(einsum(equation, input, kernel) + bias). The equation says which axes of the input are summed over and
 * which the kernel adds; null in `outputShape` is a length that the input gives.
 * Weights: kernel, as the equation has it; bias along `biasAxes`.
 * FLOPs = output elements × (2 × kernel elements summed over for each + 1 with a bias + 1 with an activation).
 * Source: https://keras.io/api/layers/core_layers/einsum_dense/
 */
export const einsumDense: LayerRow<'EinsumDense'> = {
  type: 'EinsumDense',
  arity: 'one',
  flow: 'breaks',
  corrections: [{ savedAs: 'own' }],
  analyze(args, inputs) {
    const input = onlyInput(inputs);
    const shapes = einsumShapes(args, input.shape);
    if (isProblem(shapes)) return shapes;
    const { input: letters, output } = shapes.equation;
    // Lengths that outputShape leaves to the input are those of the input, for the count.
    const lengths = shapes.output.map(
      (dim, i) => dim ?? input.shape[letters.indexOf(output[i] ?? '')] ?? null,
    );
    return {
      outputs: [tensor(shapes.output)],
      weights: kernelAndBias(shapes.kernel, shapes.bias),
      ...affineCost(elements(tensor(lengths)), shapes.fans[0], {
        useBias: shapes.bias !== null,
        activation: args.activation,
      }),
    };
  },
  build: (_tf, args, context) => new (context.classOf(einsumDenseClass))(layerConfig(args, context)),
};
