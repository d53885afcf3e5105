import { onlyInput } from '../analysis.ts';
import { layerConfig } from '../config.ts';
import type { LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { elements } from '../shapes/dims.ts';

/** Activations that integers go through: they only compare. */
const integerActivations: readonly string[] = ['linear', 'relu', 'relu6'];

/**
 * An activation function; the output has the input's shape. No weights.
 * FLOPs = elements, 0 for linear.
 * Source: https://keras.io/api/layers/core_layers/activation/
 */
export const activation: LayerRow<'Activation'> = {
  type: 'Activation',
  arity: 'one',
  analyze(args, inputs) {
    const input = onlyInput(inputs);
    const dtypes = integerActivations.includes(args.activation) ? (['float32', 'int32'] as const) : undefined;
    const wrong = checkDType(`activation ${args.activation}`, input, dtypes);
    if (wrong) return { ...wrong, arg: 'activation' };
    const flops = args.activation === 'linear' ? 0 : elements(input);
    return { outputs: [input], weights: [], multiplyAdds: 0, flops };
  },
  build: (tf, args, context) => tf.layers.activation(layerConfig(args, context)),
};
