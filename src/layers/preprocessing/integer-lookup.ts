import type { IntegerLookupArgs } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { onlyInput } from '../analysis.ts';
import { isProblem, type LayerAnalysis, type LayerProblem, type LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { integerLookupClass } from './corrected/integer-lookup.ts';
import { analyzeEncoding, checkDense } from './encoding.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * The index of each whole number in a vocabulary, int32 (Keras's int64), or that index encoded as
 * {@link categoryEncoding} does, float32; `tfIdf` is `count` times idfWeights. Index 0 is the mask's where there is a mask,
 * then come the unknown numbers', then the vocabulary's. No weights, no FLOPs.
 * Source: https://keras.io/api/layers/preprocessing_layers/categorical/integer_lookup/
 */
export const integerLookup: LayerRow<'IntegerLookup'> = {
  type: 'IntegerLookup',
  arity: 'one',
  flow: 'breaks',
  corrections: [{ savedAs: 'own' }],
  analyze: (args, inputs) => analyzeIntegers(args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(integerLookupClass))(context.config(args)),
};

function analyzeIntegers(args: IntegerLookupArgs, input: TensorSpec): LayerAnalysis | LayerProblem {
  const wrong =
    checkDense('IntegerLookup', args.sparse) ??
    checkDType('IntegerLookup', input, ['int32', 'float32']) ??
    checkSalt(args);
  if (wrong) return wrong;
  const vocabulary = vocabularyOf('IntegerLookup', args);
  if (isProblem(vocabulary)) return vocabulary;
  return analyzeEncoding('IntegerLookup', args.outputMode, input, vocabulary.depth);
}

function checkSalt({ salt, oovMethod }: IntegerLookupArgs): LayerProblem | undefined {
  if (salt === null || oovMethod === 'farmhash') return undefined;
  return { message: 'a salt belongs to oovMethod farmhash', arg: 'salt' };
}
