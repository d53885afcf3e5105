import type { TextVectorizationArgs } from '../../spec/generated/layers.ts';
import type { TensorSpec } from '../../spec/tensor.ts';
import { invariant } from '../../util/invariant.ts';
import { free, onlyInput, tensor } from '../analysis.ts';
import { isProblem, type LayerAnalysis, type LayerProblem, type LayerRow } from '../row.ts';
import { showShape } from '../shapes/dims.ts';
import { textVectorizationClass } from './corrected/text-vectorization.ts';
import { checkDense, checkTexts } from './encoding.ts';
import { stringIndices } from './string-indices.ts';
import { learnVocabulary, rowsOf } from './learn/vocabulary.ts';
import type { EncodedTexts } from './text-form.ts';
import { tokensOf } from './tokens.ts';
import { depthOf, vocabularyOf, wordLookup } from './vocabulary.ts';

/**
 * Texts [batch, 1] as the indices of their words, int32 (Keras's int64) [batch, outputSequenceLength]: 0 where there is no
 * word, 1 for unknown ones; or as float32 [batch, words of the vocabulary]. It reads an input of dtype string; the texts
 * become indices before they reach the network. No weights, no FLOPs. (Keras declares [batch, 1, words] and computes
 * [batch, words].)
 * Source: https://keras.io/api/layers/preprocessing_layers/text/text_vectorization/
 */
export const textVectorization: LayerRow<'TextVectorization'> = {
  type: 'TextVectorization',
  arity: 'one',
  flow: 'breaks',
  corrections: [{ savedAs: 'own' }],
  text(args, [texts]) {
    const lookup = wordLookup(args);
    const vocabulary = vocabularyOf('TextVectorization', lookup);
    invariant(!isProblem(vocabulary), 'a TextVectorization reads text that its analysis refused');
    const index = stringIndices(vocabulary, { type: 'TextVectorization', args: lookup, salt: null });
    const length = args.outputSequenceLength;
    return {
      shape: [length],
      encode(all, examples) {
        const width = texts ?? 1;
        const rows = Array.from({ length: examples }, (_, i) =>
          tokensOf(all.slice(i * width, (i + 1) * width), args).map(index),
        );
        // What does not count: in a sequence the index of nothing, in an encoding none.
        return padded(rows, length, args.outputMode === 'int' ? 0 : -1);
      },
    };
  },
  adapts: {
    missing: ({ vocabulary }) => (vocabulary === null ? 'vocabulary' : undefined),
    required: true,
    learn(args, { shape: [examples = 0], values }) {
      const documents = rowsOf(values as readonly string[], examples).map((texts) => tokensOf(texts, args));
      const learned = learnVocabulary('TextVectorization', wordLookup(args), documents);
      return isProblem(learned) ? learned : { args: { ...args, ...learned } };
    },
  },
  analyze: (args, inputs) => analyzeWords(args, onlyInput(inputs)),
  build: (_tf, args, context) => new (context.classOf(textVectorizationClass))(context.config(args)),
};

/** Rows cut or filled up to a length, by default that of the longest. */
function padded(rows: readonly (readonly number[])[], length: number | null, filling: number): EncodedTexts {
  const width = length ?? rows.reduce((longest, row) => Math.max(longest, row.length), 1);
  const values = new Int32Array(rows.length * width).fill(filling);
  rows.forEach((row, i) => values.set(row.slice(0, width), i * width));
  return { shape: [width], values };
}

function analyzeWords(args: TextVectorizationArgs, input: TensorSpec): LayerAnalysis | LayerProblem {
  const wrong =
    checkDense('TextVectorization', args.sparse) ??
    checkTexts('TextVectorization', input) ??
    checkShape(args, input) ??
    checkLength(args);
  if (wrong) return wrong;
  const depth = depthOf('TextVectorization', wordLookup(args));
  if (isProblem(depth)) return depth;
  const batch = input.shape[0] ?? null;
  return args.outputMode === 'int'
    ? free(tensor([batch, args.outputSequenceLength], 'int32'))
    : free(tensor([batch, depth]));
}

function checkShape({ split }: TextVectorizationArgs, { shape }: TensorSpec): LayerProblem | undefined {
  const isOne = shape.length === 1 || (shape.length === 2 && shape[1] === 1);
  if (split === null ? shape.length === 2 && shape[1] !== null : isOne) return undefined;
  return {
    message: `TextVectorization ${split === null ? 'without split needs texts of a known number' : 'splits one text for each example'}, not ${showShape(shape)}`,
    suggestion: split === null ? 'give the input a shape of [4], say' : 'give the input the shape [1]',
  };
}

function checkLength({
  outputMode,
  outputSequenceLength,
  ragged,
}: TextVectorizationArgs): LayerProblem | undefined {
  if (ragged)
    return {
      message: 'TextVectorization cannot be ragged: TensorFlow.js has no ragged tensors',
      arg: 'ragged',
    };
  if (outputMode === 'int' || outputSequenceLength === null) return undefined;
  return {
    message: `outputSequenceLength belongs to outputMode int, not ${outputMode}`,
    arg: 'outputSequenceLength',
  };
}
