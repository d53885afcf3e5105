import type { CategoryEncodingArgs } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { invariant } from '../../util/invariant.ts';
import type { LayerAnalysis, LayerProblem, LayerRow, Ports } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { clash, showShape } from '../shapes/dims.ts';
import { categoryEncodingClass } from './corrected/category-encoding.ts';
import { analyzeEncoding, checkDense } from './encoding.ts';

/** What Keras takes when the layer is called: `layer(input, count_weights=…)`. */
const ports = { required: ['input'], optional: ['countWeights'] } as const satisfies Ports;

/**
 * Whole numbers below numTokens as float32: `oneHot` [batch, …] to [batch, …, numTokens], a last axis of 1 taken away;
 * `multiHot` and `count` [batch, values] to [batch, numTokens]. What is not below numTokens counts for none. With `count`
 * a second input `countWeights` of the same shape says what each value counts, 1 without. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/preprocessing_layers/categorical/category_encoding/
 */
export const categoryEncoding: LayerRow<'CategoryEncoding'> = {
  type: 'CategoryEncoding',
  arity: 'named',
  ports,
  flow: 'breaks',
  corrections: [{ fault: 'encodes rank 2 at most and has no kernels for native TensorFlow', savedAs: 'own' }],
  analyze: (args, [input, weights]) => {
    invariant(input !== undefined, 'CategoryEncoding was given no input');
    return analyzeCategories(args, input, weights);
  },
  build: (_tf, args, context) => new (context.classOf(categoryEncodingClass))(context.config(args)),
};

function analyzeCategories(
  { numTokens, outputMode, sparse }: CategoryEncodingArgs,
  input: TensorSpec,
  weights: TensorSpec | undefined,
): LayerAnalysis | LayerProblem {
  const wrong =
    checkDense('CategoryEncoding', sparse) ??
    checkDType('CategoryEncoding', input, ['int32', 'float32']) ??
    (weights && checkWeights(outputMode, input, weights));
  if (wrong) return wrong;
  if (numTokens !== null) return analyzeEncoding('CategoryEncoding', outputMode, input, numTokens);
  return {
    message: 'CategoryEncoding needs numTokens, the number of classes',
    arg: 'numTokens',
    suggestion: 'where it is not known, IntegerLookup takes a vocabulary',
  };
}

/** Keras finds out about the shapes when it runs. */
function checkWeights(
  mode: CategoryEncodingArgs['outputMode'],
  input: TensorSpec,
  weights: TensorSpec,
): LayerProblem | undefined {
  if (mode !== 'count')
    return {
      message: `countWeights are for outputMode count, not ${mode}`,
      arg: 'inputs',
      suggestion: 'set outputMode: count, or leave countWeights out',
    };
  const same = input.shape.length === weights.shape.length;
  if (same && !input.shape.some((dim, axis) => clash(dim, weights.shape[axis]))) return undefined;
  return {
    message: `countWeights must have the shape of the input, ${showShape(input.shape)}, not ${showShape(weights.shape)}`,
    arg: 'inputs',
    suggestion: 'give one number for each value of the input',
  };
}
