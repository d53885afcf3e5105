import type { StringLookupArgs } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { invariant } from '../../util/invariant.ts';
import { onlyInput } from '../analysis.ts';
import { isProblem, type LayerAnalysis, type LayerProblem, type LayerRow } from '../row.ts';
import { saltOf } from './salt.ts';
import { stringLookupClass } from './corrected/string-lookup.ts';
import { analyzeEncoding, checkDense, checkTexts } from './encoding.ts';
import { stringIndices } from './string-indices.ts';
import { learnVocabulary, rowsOf } from './learn/vocabulary.ts';
import { depthOf, vocabularyOf } from './vocabulary.ts';

/**
 * The index of each text in a vocabulary, int32 (Keras's int64), or that index encoded as CategoryEncoding does, float32;
 * otherwise like IntegerLookup. It reads an input of dtype string; the texts become indices before they reach the network.
 * No weights, no FLOPs.
 * Source: https://keras.io/api/layers/preprocessing_layers/categorical/string_lookup/
 */
export const stringLookup: LayerRow<'StringLookup'> = {
  type: 'StringLookup',
  arity: 'one',
  flow: 'breaks',
  corrections: [{ savedAs: 'own' }],
  text(args, shape) {
    const vocabulary = vocabularyOf('StringLookup', args);
    invariant(!isProblem(vocabulary), 'a StringLookup reads text that its analysis refused');
    const index = stringIndices(vocabulary, { type: 'StringLookup', args, salt: saltOf(args.salt) });
    return {
      shape,
      encode: (texts) => ({ shape: shape.map((dim) => dim ?? 1), values: Int32Array.from(texts, index) }),
    };
  },
  adapts: {
    missing: ({ vocabulary }) => (vocabulary === null ? 'vocabulary' : undefined),
    required: true,
    learn(args, { shape: [examples = 0], values }) {
      const learned = learnVocabulary('StringLookup', args, rowsOf(values as readonly string[], examples));
      return isProblem(learned) ? learned : { args: { ...args, ...learned } };
    },
  },
  analyze: (args, inputs) => analyzeTexts(args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(stringLookupClass))(context.config(args)),
};

function analyzeTexts(args: StringLookupArgs, input: TensorSpec): LayerAnalysis | LayerProblem {
  const wrong =
    checkInvert(args) ?? checkDense('StringLookup', args.sparse) ?? checkTexts('StringLookup', input);
  if (wrong) return wrong;
  const depth = depthOf('StringLookup', args);
  return isProblem(depth) ? depth : analyzeEncoding('StringLookup', args.outputMode, input, depth);
}

function checkInvert({ invert }: StringLookupArgs): LayerProblem | undefined {
  if (!invert) return undefined;
  return {
    message: 'StringLookup cannot invert: a network of TensorFlow.js gives no text',
    arg: 'invert',
    suggestion:
      'leave the layer out and name the classes in `data`, {column: word, encode: index, classes: [a, b]}: predict gives the words',
  };
}
