import type { IntegerLookupArgs } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { onlyInput } from '../analysis.ts';
import { isProblem, type LayerAnalysis, type LayerProblem, type LayerRow } from '../row.ts';
import { checkDType } from '../shapes/checks.ts';
import { integerLookupClass } from './corrected/integer-lookup.ts';
import { analyzeEncoding, checkDense } from './encoding.ts';
import { learnVocabulary, rowsOf } from './learn/vocabulary.ts';
import { depthOf } from './vocabulary.ts';

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
  adapts: {
    missing: ({ vocabulary }) => (vocabulary === null ? 'vocabulary' : undefined),
    required: true,
    learn(args, { shape: [examples = 0], values }) {
      const whole = Array.from(values as ArrayLike<number>, Math.trunc);
      const learned = learnVocabulary('IntegerLookup', args, rowsOf(whole, examples));
      return isProblem(learned) ? learned : { args: { ...args, ...learned } };
    },
  },
  analyze: (args, inputs) => analyzeIntegers(args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(integerLookupClass))(context.config(args)),
};

function analyzeIntegers(args: IntegerLookupArgs, input: TensorSpec): LayerAnalysis | LayerProblem {
  const wrong =
    checkDense('IntegerLookup', args.sparse) ??
    checkDType('IntegerLookup', input, ['int32', 'float32']) ??
    checkSalt(args);
  if (wrong) return wrong;
  const depth = depthOf('IntegerLookup', args);
  return isProblem(depth) ? depth : analyzeEncoding('IntegerLookup', args.outputMode, input, depth);
}

function checkSalt({ salt, oovMethod }: IntegerLookupArgs): LayerProblem | undefined {
  if (salt === null || oovMethod === 'farmhash') return undefined;
  return { message: 'a salt belongs to oovMethod farmhash', arg: 'salt' };
}
