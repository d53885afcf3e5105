import type { TensorSpec } from '../../spec/tensor.ts';
import { onlyInput, tensor } from '../analysis.ts';
import { isProblem, type LayerProblem, type LayerRow } from '../row.ts';
import { resolveAxis } from '../shapes/axis.ts';
import { knownLength } from '../shapes/checks.ts';
import { elements, times } from '../shapes/dims.ts';
import { affineWeights } from './affine.ts';
import { groupNormalizationClass } from './corrected/group-normalization.ts';

/**
 * (x - mean) / sqrt(variance + epsilon) · gamma + beta, by the mean and variance of each group of channels of each
 * example. The output has the input's shape.
 * Weights: gamma, beta, each [channels].
 * Multiply-adds = 2 × elements (one for the variance, one for factor and offset); FLOPs = 5 × elements (the sum for
 * the mean besides).
 * Source: https://keras.io/api/layers/normalization_layers/group_normalization/
 */
export const groupNormalization: LayerRow<'GroupNormalization'> = {
  type: 'GroupNormalization',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  analyze(args, inputs) {
    const input = onlyInput(inputs);
    const channels = channelsOf(args.axis, input);
    if (isProblem(channels)) return channels;
    const wrong = checkGroups(args.groups, channels);
    if (wrong) return wrong;
    const size = elements(input);
    return {
      outputs: [tensor(input.shape)],
      weights: affineWeights(args, [channels]),
      multiplyAdds: times(size, 2),
      flops: times(size, 5),
    };
  },
  build: (_tf, args, context) => new (context.classOf(groupNormalizationClass))(context.config(args)),
};

function channelsOf(axis: number, input: TensorSpec): number | LayerProblem {
  const resolved = resolveAxis(axis, input.shape.length);
  if (isProblem(resolved)) return resolved;
  if (resolved === 0) return { message: 'the channels cannot be on axis 0, that of the batch', arg: 'axis' };
  const channels = knownLength('GroupNormalization', input, resolved);
  return isProblem(channels) ? { ...channels, arg: 'axis' } : channels;
}

function checkGroups(groups: number, channels: number): LayerProblem | undefined {
  if (groups === -1 || (groups > 0 && channels % groups === 0)) return undefined;
  if (groups === 0) {
    return { message: 'groups must be at least 1, or -1 for one group per channel, not 0', arg: 'groups' };
  }
  return {
    message: `${channels} channels cannot be divided into ${groups} equal groups`,
    arg: 'groups',
    suggestion: `use a divisor of ${channels}, or -1 for one group per channel`,
  };
}
