import type { PReLUArgs } from '../../spec/generated/layers.ts';
import type { Shape, TensorSpec } from '../../spec/tensor.ts';
import { onlyInput, weight } from '../analysis.ts';
import { isProblem, type LayerProblem, type LayerRow } from '../row.ts';
import { checkDType, knownLength } from '../shapes/checks.ts';
import { elements } from '../shapes/dims.ts';

/**
 * x where it is positive, alpha × x elsewhere. The output has the input's shape.
 * Weights: alpha, the shape of one example with 1 for shared axes. FLOPs = elements.
 * Source: https://keras.io/api/layers/activation_layers/prelu/
 */
export const prelu: LayerRow<'PReLU'> = {
  type: 'PReLU',
  arity: 'one',
  analyze(args, inputs) {
    const input = onlyInput(inputs);
    const wrong = checkDType('PReLU', input) ?? checkShared(args, input.shape);
    if (wrong) return wrong;
    const shape = slopes(args, input);
    if (isProblem(shape)) return shape;
    return { outputs: [input], weights: [weight('alpha', shape)], multiplyAdds: 0, flops: elements(input) };
  },
  build(tf, args, context) {
    const { sharedAxes, ...config } = context.config(args);
    return tf.layers.prelu({ ...config, ...(sharedAxes !== null && { sharedAxes }) });
  },
};

function checkShared({ sharedAxes }: PReLUArgs, { length: rank }: Shape): LayerProblem | undefined {
  const beyond = sharedAxes?.find((axis) => axis >= rank);
  if (beyond === undefined) return undefined;
  return {
    message: `axis ${beyond} cannot be shared: the axes after the batch are ${rank === 2 ? 'only 1' : `1 to ${rank - 1}`}`,
    arg: 'sharedAxes',
  };
}

function slopes({ sharedAxes }: PReLUArgs, input: TensorSpec): readonly number[] | LayerProblem {
  const lengths = input.shape
    .slice(1)
    .map((_, i) => (sharedAxes?.includes(i + 1) ? 1 : knownLength('PReLU', input, i + 1)));
  return lengths.find(isProblem) ?? lengths.filter((length) => typeof length === 'number');
}
