import type { TensorSpec } from '../../spec/tensor.ts';
import { onlyInput, tensor } from '../analysis.ts';
import { passingMasks } from '../corrected/masks.ts';
import type { LayerProblem, LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { elements, showShape, times } from '../shapes/dims.ts';

/**
 * input × scale + offset, in float32; the output has the input's shape. Lists have one number for each channel, the last
 * axis. No weights. Multiply-adds = elements; FLOPs = 2 × elements.
 * Source: https://keras.io/api/layers/preprocessing_layers/image_preprocessing/rescaling/
 */
export const rescaling: LayerRow<'Rescaling'> = {
  type: 'Rescaling',
  arity: 'one',
  analyze({ scale, offset }, inputs) {
    const input = onlyInput(inputs);
    const wrong =
      checkDType('Rescaling', input, ['float32', 'int32', 'bool']) ??
      checkLength('scale', scale, input) ??
      checkLength('offset', offset, input);
    if (wrong) return wrong;
    const count = elements(input);
    return { outputs: [tensor(input.shape)], weights: [], multiplyAdds: count, flops: times(count, 2) };
  },
  build(tf, args, context) {
    // The type of tf.layers knows one number only; what runs takes a list as well.
    const { scale, offset, ...config } = context.config(args);
    const given = { ...config, scale: scale as number, offset: offset as number };
    return passingMasks(tf.layers.rescaling(given));
  },
};

function checkLength(
  arg: string,
  value: number | readonly number[],
  { shape }: TensorSpec,
): LayerProblem | undefined {
  const channels = shape.length > 1 ? (shape.at(-1) ?? null) : 1;
  if (typeof value === 'number' || value.length === 1 || channels === null || value.length === channels)
    return undefined;
  return {
    message: `${arg} has ${value.length} numbers, but the input ${showShape(shape)} has ${channels} channels`,
    arg,
    suggestion: 'give one number, or one for each channel',
  };
}
