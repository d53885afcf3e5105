import type { DiscretizationArgs } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import type { Examples, Learned } from '../adapts.ts';
import { onlyInput } from '../analysis.ts';
import type { LayerAnalysis, LayerProblem, LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { discretizationClass } from './corrected/discretization.ts';
import { analyzeEncoding, checkDense } from './encoding.ts';
import { learnBoundaries } from './learn/boundaries.ts';

/**
 * The number of the bin that a number lies in, int32, or that number encoded as {@link categoryEncoding} does, float32. Bin
 * i holds what is at least boundary i - 1 and below boundary i. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/preprocessing_layers/numerical/discretization/
 */
export const discretization: LayerRow<'Discretization'> = {
  type: 'Discretization',
  arity: 'one',
  flow: 'breaks',
  corrections: [{ savedAs: 'own' }],
  adapts: {
    missing: ({ binBoundaries }) => (binBoundaries === null ? 'binBoundaries' : undefined),
    required: true,
    learn: learnBins,
  },
  analyze: (args, inputs) => analyzeBins(args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(discretizationClass))(context.config(args)),
};

function analyzeBins(args: DiscretizationArgs, input: TensorSpec): LayerAnalysis | LayerProblem {
  const { binBoundaries, numBins, outputMode, sparse } = args;
  const wrong =
    checkDense('Discretization', sparse) ??
    checkDType('Discretization', input, ['float32', 'int32', 'bool']) ??
    checkBoundaries(args);
  return (
    wrong ??
    analyzeEncoding(
      'Discretization',
      outputMode,
      input,
      binBoundaries ? binBoundaries.length + 1 : (numBins ?? 1),
    )
  );
}

/** A bin has a boundary to the next; a single one needs none and says nothing. */
function checkBins(numBins: number | null): LayerProblem | undefined {
  if (numBins === null)
    return {
      message: 'Discretization needs binBoundaries, or numBins to learn them from the training data',
      arg: 'binBoundaries',
      suggestion: 'give limits, such as [0.5, 1.5], or numBins: 10',
    };
  return numBins > 1 ? undefined : { message: 'Discretization needs two bins or more', arg: 'numBins' };
}

function learnBins(args: DiscretizationArgs, { values }: Examples): Learned | LayerProblem {
  const { numBins, epsilon } = args;
  const binBoundaries = learnBoundaries(values as ArrayLike<number>, numBins ?? 1, epsilon);
  if (binBoundaries.length + 1 === numBins) return { args: { ...args, binBoundaries, numBins: null } };
  return {
    message: `Discretization finds ${binBoundaries.length + 1} bins in the training data, not ${numBins}`,
    arg: 'numBins',
    suggestion: 'ask for fewer bins, or give binBoundaries',
  };
}

function checkBoundaries({ binBoundaries, numBins }: DiscretizationArgs): LayerProblem | undefined {
  if (binBoundaries === null) return checkBins(numBins);
  if (numBins !== null)
    return { message: 'Discretization takes either binBoundaries or numBins', arg: 'numBins' };
  const unsorted = binBoundaries.findIndex((value, i) => value < (binBoundaries[i - 1] ?? -Infinity));
  if (unsorted === -1) return undefined;
  return {
    message: `binBoundaries must rise, but ${binBoundaries[unsorted]} comes after ${binBoundaries[unsorted - 1]}`,
    arg: 'binBoundaries',
  };
}
