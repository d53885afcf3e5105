import type { WeightSpec } from '../../spec/tensor.ts';
import type { BatchNormalizationArgs } from '../../spec/generated/layers.ts';
import { onlyInput, state, tensor } from '../analysis.ts';
import { affineWeights } from './affine.ts';
import { batchNormalizationClass } from './corrected/batch-normalization.ts';
import { isProblem, type LayerProblem, type LayerRow } from '../row.ts';
import { resolveAxis } from '../shapes/axis.ts';
import { knownLength } from '../shapes/checks.ts';
import { elements, times } from '../shapes/dims.ts';

/**
 * Normalises each channel: (x - mean) / sqrt(variance + epsilon) · gamma + beta, by the statistics of the batch in
 * training and by moving averages in inference or when not trainable; with renorm the batch is corrected towards moving
 * statistics of its own. The output has the input's shape.
 * Weights: gamma, beta, moving_mean, moving_variance, and with renorm moving_stddev, renorm_mean, renorm_stddev, each
 * [channels].
 * Multiply-adds = elements, since inference is one factor and one offset per element; FLOPs = 2 × elements.
 * Source: https://keras.io/api/layers/normalization_layers/batch_normalization/
 */
export const batchNormalization: LayerRow<'BatchNormalization'> = {
  type: 'BatchNormalization',
  arity: 'one',
  corrections: [
    {
      fault: 'cannot train without scale or center, and moves its averages when frozen',
      savedAs: 'stock',
    },
    {
      fault: 'normalizes an axis before the last wrongly on cpu and wasm, and refuses rank 5',
      when: ({ axis }, [input]) => !isLast(axis, input?.shape.length ?? 0),
      savedAs: 'own',
    },
    { fault: 'ignores `renorm`', when: ({ renorm }) => renorm, savedAs: 'own' },
  ],
  analyze(args, inputs) {
    if (args.synchronized) return oneDevice;
    const wrong = checkClipping(args);
    if (wrong) return wrong;
    const input = onlyInput(inputs);
    const axis = resolveAxis(args.axis, input.shape.length);
    if (isProblem(axis)) return axis;
    const channels = knownLength('BatchNormalization', input, axis);
    if (isProblem(channels)) return { ...channels, arg: 'axis' };
    return {
      outputs: [tensor(input.shape)],
      weights: weights(args, channels),
      multiplyAdds: elements(input),
      flops: times(elements(input), 2),
    };
  },
  build(_tf, { synchronized: _, ...args }, context) {
    return new (context.classOf(batchNormalizationClass))(context.config(args));
  },
};

const oneDevice: LayerProblem = {
  message: 'there is one device to train on, so statistics cannot be synchronized between several',
  arg: 'synchronized',
  suggestion: 'leave synchronized out: on one device it changes nothing',
};

function weights(args: BatchNormalizationArgs, channels: number): readonly WeightSpec[] {
  return [
    ...affineWeights(args, [channels]),
    state('moving_mean', [channels]),
    state('moving_variance', [channels]),
    ...(args.renorm
      ? ['moving_stddev', 'renorm_mean', 'renorm_stddev'].map((name) => state(name, [channels]))
      : []),
  ];
}

function checkClipping({ renorm, renormClipping }: BatchNormalizationArgs): LayerProblem | undefined {
  const { rmin = null, rmax = null } = renormClipping ?? {};
  if (!renorm || rmin === null || rmax === null || rmin <= rmax) return undefined;
  return {
    message: `the smallest factor, rmin ${rmin}, is above the largest, rmax ${rmax}`,
    arg: 'renormClipping',
  };
}

/** Whether the axis is the last of at most four, where tf.layers is right. */
function isLast(axis: number, rank: number): boolean {
  return rank <= 4 && (axis === -1 || axis === rank - 1);
}
