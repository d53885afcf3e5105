import type { HashingArgs } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { hashBucket } from '../../util/hash/buckets.ts';
import { onlyInput } from '../analysis.ts';
import type { LayerAnalysis, LayerProblem, LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { showShape } from '../shapes/dims.ts';
import { hashingClass } from './corrected/hashing.ts';
import { analyzeEncoding, checkDense } from './encoding.ts';
import { saltOf } from './salt.ts';

/**
 * Whole numbers or texts into numBins bins by TensorFlow's hash of their text, int32, or encoded as {@link categoryEncoding}
 * does, float32. Texts become bins before they reach the network. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/preprocessing_layers/categorical/hashing/
 */
export const hashing: LayerRow<'Hashing'> = {
  type: 'Hashing',
  arity: 'one',
  flow: 'breaks',
  corrections: [{ savedAs: 'own' }],
  text: (args, shape) => ({
    shape,
    encode: (texts) => ({
      shape: shape.map((dim) => dim ?? 1),
      values: Int32Array.from(texts, binOf(args)),
    }),
  }),
  analyze: (args, inputs) => analyzeHashing(args, onlyInput(inputs)),
  build: (_tf, args, context) =>
    new (context.classOf(hashingClass))({ ...context.config(args), texts: context.texts.includes(true) }),
};

function analyzeHashing(
  { numBins, outputMode, sparse, maskValue }: HashingArgs,
  input: TensorSpec,
): LayerAnalysis | LayerProblem {
  const wrong =
    checkDense('Hashing', sparse) ??
    checkDType('Hashing', input, ['int32', 'float32', 'string']) ??
    checkMask(maskValue, input) ??
    (outputMode === 'oneHot' ? checkLast(input) : undefined);
  return wrong ?? analyzeEncoding('Hashing', outputMode, input, numBins);
}

/** The bin of a text; bin 0 is the mask's, where there is one and room for it. */
function binOf({ numBins, maskValue, salt }: HashingArgs): (text: string) => number {
  const key = saltOf(salt);
  if (maskValue === null || numBins === 1) return (text) => hashBucket(text, numBins, key);
  return (text) => (text === maskValue ? 0 : 1 + hashBucket(text, numBins - 1, key));
}

function checkMask(mask: HashingArgs['maskValue'], { dtype }: TensorSpec): LayerProblem | undefined {
  if (mask === null || (typeof mask === 'string') === (dtype === 'string')) return undefined;
  return {
    message: `maskValue ${JSON.stringify(mask)} is no value of an input of ${dtype}`,
    arg: 'maskValue',
    suggestion: dtype === 'string' ? 'write it as text, in quotes' : 'give a whole number',
  };
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
