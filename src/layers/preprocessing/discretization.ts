import type { DiscretizationArgs } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { onlyInput } from '../analysis.ts';
import type { LayerAnalysis, LayerProblem, LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { discretizationClass } from './corrected/discretization.ts';
import { analyzeEncoding, checkDense } from './encoding.ts';

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
  analyze: (args, inputs) => analyzeBins(args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(discretizationClass))(context.config(args)),
};

function analyzeBins(args: DiscretizationArgs, input: TensorSpec): LayerAnalysis | LayerProblem {
  const { binBoundaries, outputMode, sparse } = args;
  const wrong =
    checkDense('Discretization', sparse) ??
    checkDType('Discretization', input, ['float32', 'int32', 'bool']) ??
    checkBoundaries(args);
  return wrong ?? analyzeEncoding('Discretization', outputMode, input, (binBoundaries?.length ?? 0) + 1);
}

function checkBoundaries({ binBoundaries, numBins }: DiscretizationArgs): LayerProblem | undefined {
  if (binBoundaries === null)
    return {
      message:
        numBins === null
          ? 'Discretization needs binBoundaries'
          : 'Discretization with numBins takes its boundaries from data, which a spec does not do',
      arg: numBins === null ? 'binBoundaries' : 'numBins',
      suggestion: 'give binBoundaries, such as the quantiles of the column: [0.5, 1.5]',
    };
  if (numBins !== null)
    return { message: 'Discretization takes either binBoundaries or numBins', arg: 'numBins' };
  const unsorted = binBoundaries.findIndex((value, i) => value < (binBoundaries[i - 1] ?? -Infinity));
  if (unsorted === -1) return undefined;
  return {
    message: `binBoundaries must rise, but ${binBoundaries[unsorted]} comes after ${binBoundaries[unsorted - 1]}`,
    arg: 'binBoundaries',
  };
}
