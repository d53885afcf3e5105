import type { TensorSpec } from '../../spec/tensor.ts';
import { onlyInput } from '../analysis.ts';
import { layerConfig } from '../config.ts';
import { isProblem, type LayerProblem, type LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { elements } from '../shapes/dims.ts';
import { gluLayerClass } from './corrected/glu-layer.ts';

/** Activations that integers go through: they only compare. */
const integerActivations: readonly string[] = ['linear', 'relu', 'relu6'];

/**
 * An activation function; the output has the input's shape, with glu half its last axis. No weights.
 * FLOPs = elements, 0 for linear.
 * Source: https://keras.io/api/layers/core_layers/activation/
 */
export const activation: LayerRow<'Activation'> = {
  type: 'Activation',
  arity: 'one',
  corrections: [
    { fault: 'has no activation glu', when: ({ activation: name }) => name === 'glu', savedAs: 'own' },
  ],
  analyze(args, inputs) {
    const input = onlyInput(inputs);
    const dtypes = integerActivations.includes(args.activation) ? (['float32', 'int32'] as const) : undefined;
    const wrong = checkDType(`activation ${args.activation}`, input, dtypes);
    if (wrong) return { ...wrong, arg: 'activation' };
    const output = args.activation === 'glu' ? halved(input) : input;
    if (isProblem(output)) return output;
    const flops = args.activation === 'linear' ? 0 : elements(input);
    return { outputs: [output], weights: [], multiplyAdds: 0, flops };
  },
  build(tf, args, context) {
    const config = layerConfig(args, context);
    if (args.activation !== 'glu') return tf.layers.activation(config);
    return new (context.classOf(gluLayerClass))(config);
  },
};

/** glu makes one element of two. */
function halved(input: TensorSpec): TensorSpec | LayerProblem {
  const length = input.shape.at(-1) ?? null;
  const half = length === null ? null : length / 2;
  if (half === null || Number.isInteger(half))
    return { ...input, shape: [...input.shape.slice(0, -1), half] };
  return {
    message: `activation glu halves the last axis, but the input's has ${length} elements`,
    arg: 'activation',
    suggestion: 'give the layer before it an even width',
  };
}
