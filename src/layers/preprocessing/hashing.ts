import type { HashingArgs } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { onlyInput } from '../analysis.ts';
import type { LayerAnalysis, LayerProblem, LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { showShape } from '../shapes/dims.ts';
import { hashingClass } from './corrected/hashing.ts';
import { analyzeEncoding, checkDense } from './encoding.ts';

/**
 * Whole numbers into numBins bins by TensorFlow's hash of their text, int32, or encoded as {@link categoryEncoding} does,
 * float32. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/preprocessing_layers/categorical/hashing/
 */
export const hashing: LayerRow<'Hashing'> = {
  type: 'Hashing',
  arity: 'one',
  flow: 'breaks',
  corrections: [{ savedAs: 'own' }],
  analyze: (args, inputs) => analyzeHashing(args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(hashingClass))(context.config(args)),
};

function analyzeHashing(
  { numBins, outputMode, sparse }: HashingArgs,
  input: TensorSpec,
): LayerAnalysis | LayerProblem {
  const wrong =
    checkDense('Hashing', sparse) ??
    checkDType('Hashing', input, ['int32', 'float32']) ??
    (outputMode === 'oneHot' ? checkLast(input) : undefined);
  return wrong ?? analyzeEncoding('Hashing', outputMode, input, numBins);
}

/** Keras declares another shape than it computes for anything else. */
function checkLast({ shape }: TensorSpec): LayerProblem | undefined {
  if (shape.length > 1 && shape.at(-1) === 1) return undefined;
  return {
    message: `Hashing with outputMode oneHot needs a last axis of 1, not ${showShape(shape)}`,
    arg: 'outputMode',
    suggestion: 'use outputMode: int and a CategoryEncoding with oneHot after it',
  };
}
