import type { CategoryEncodingArgs } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { onlyInput } from '../analysis.ts';
import type { LayerAnalysis, LayerProblem, LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { categoryEncodingClass } from './corrected/category-encoding.ts';
import { analyzeEncoding, checkDense } from './encoding.ts';

/**
 * Whole numbers below numTokens as float32: `oneHot` [batch, …] to [batch, …, numTokens], a last axis of 1 taken away;
 * `multiHot` and `count` [batch, values] to [batch, numTokens]. What is not below numTokens counts for none. No weights,
 * no FLOPs.
 * Source: https://keras.io/api/layers/preprocessing_layers/categorical/category_encoding/
 */
export const categoryEncoding: LayerRow<'CategoryEncoding'> = {
  type: 'CategoryEncoding',
  arity: 'one',
  flow: 'breaks',
  corrections: [{ fault: 'encodes rank 2 at most and has no kernels for native TensorFlow', savedAs: 'own' }],
  analyze: (args, inputs) => analyzeCategories(args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(categoryEncodingClass))(context.config(args)),
};

function analyzeCategories(
  { numTokens, outputMode, sparse }: CategoryEncodingArgs,
  input: TensorSpec,
): LayerAnalysis | LayerProblem {
  const wrong =
    checkDense('CategoryEncoding', sparse) ?? checkDType('CategoryEncoding', input, ['int32', 'float32']);
  if (wrong) return wrong;
  if (numTokens !== null) return analyzeEncoding('CategoryEncoding', outputMode, input, numTokens);
  return {
    message: 'CategoryEncoding needs numTokens, the number of classes',
    arg: 'numTokens',
    suggestion: 'where it is not known, IntegerLookup takes a vocabulary',
  };
}
