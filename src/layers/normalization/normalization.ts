import type { NormalizationArgs } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { onlyInput, state, tensor } from '../analysis.ts';
import { isProblem, type LayerProblem, type LayerRow } from '../row.ts';
import { resolveAxes } from '../shapes/axis.ts';
import { checkDType, knownLength } from '../shapes/checks.ts';
import { elements, showShape, times } from '../shapes/dims.ts';
import { normalizationClass } from './corrected/normalization.ts';
import { learnMoments } from './learn-moments.ts';
import { shapeOfNumbers } from './numbers.ts';

/**
 * (input - mean) / max(√variance, 1e-7), or with invert input · max(√variance, 1e-7) + mean, in float32. The output has the
 * input's shape.
 * Weights, where mean and variance are not given: mean, variance, each of the lengths of `axis`, and count, one number
 * that Keras keeps for its older files (an integer there, a float32 here).
 * Multiply-adds = elements (a factor and an offset each); FLOPs = 2 × elements.
 * Source: https://keras.io/api/layers/preprocessing_layers/numerical/normalization/
 */
export const normalization: LayerRow<'Normalization'> = {
  type: 'Normalization',
  arity: 'one',
  corrections: [{ savedAs: 'own' }],
  adapts: {
    missing: ({ mean }) => (mean === null ? 'mean' : undefined),
    required: false,
    learn({ axis }, examples) {
      const axes = resolveAxes(axis ?? [], examples.shape.length);
      if (isProblem(axes)) return axes;
      const kept = [...axes].sort((a, b) => a - b);
      return { weights: [...learnMoments(examples, kept), { shape: [], values: [0] }] };
    },
  },
  analyze(args, inputs) {
    const input = onlyInput(inputs);
    const wrong = checkDType('Normalization', input, ['float32', 'int32', 'bool']);
    if (wrong) return wrong;
    const lengths = keptLengths(args.axis, input);
    if (isProblem(lengths)) return lengths;
    const fault = checkStatistics(args, lengths);
    if (fault) return fault;
    const size = elements(input);
    return {
      outputs: [tensor(input.shape)],
      weights:
        args.mean === null ? [state('mean', lengths), state('variance', lengths), state('count', [])] : [],
      multiplyAdds: size,
      flops: times(size, 2),
    };
  },
  build: (_tf, args, context) => new (context.classOf(normalizationClass))(context.config(args)),
};

/** The lengths of the axes that have statistics of their own, in the order of the axes. */
function keptLengths(axis: NormalizationArgs['axis'], input: TensorSpec): readonly number[] | LayerProblem {
  const axes = resolveAxes(axis ?? [], input.shape.length);
  if (isProblem(axes)) return axes;
  const lengths: number[] = [];
  for (const each of [...axes].sort((a, b) => a - b)) {
    const length = knownLength('Normalization', input, each);
    if (isProblem(length)) return { ...length, arg: 'axis' };
    lengths.push(length);
  }
  return lengths;
}

function checkStatistics(
  { mean, variance }: NormalizationArgs,
  lengths: readonly number[],
): LayerProblem | undefined {
  if (mean === null && variance === null) return undefined;
  if (mean === null || variance === null) return together(mean === null ? 'mean' : 'variance');
  const [means, variances] = [shapeOfNumbers(mean), shapeOfNumbers(variance)];
  if (means === undefined) return ragged('mean');
  if (variances === undefined) return ragged('variance');
  if (String(means) !== String(variances)) {
    return {
      message: `mean has the shape ${showShape(means)} and variance ${showShape(variances)}: they must have the same`,
      arg: 'variance',
    };
  }
  return checkBroadcast(means, lengths);
}

function together(missing: 'mean' | 'variance'): LayerProblem {
  const given = missing === 'mean' ? 'variance' : 'mean';
  return {
    message: `${given} is given and ${missing} is not`,
    arg: given,
    suggestion: 'give both, or neither: then they are weights',
  };
}

function ragged(arg: 'mean' | 'variance'): LayerProblem {
  return { message: `the lists inside ${arg} must all have the same length`, arg };
}

/** Statistics are aligned with the axes from the last one, as Keras does. */
function checkBroadcast(means: readonly number[], lengths: readonly number[]): LayerProblem | undefined {
  const tail = lengths.slice(lengths.length - means.length);
  const fits = means.length <= lengths.length && means.every((n, i) => n === 1 || n === tail[i]);
  if (fits) return undefined;
  return {
    message: `mean and variance of shape ${showShape(means)} do not fit the axes that they are for, of lengths ${showShape(lengths)}`,
    arg: 'mean',
    suggestion: 'give one number, or one for each index of the axis',
  };
}
