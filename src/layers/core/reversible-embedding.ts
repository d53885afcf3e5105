import type { ReversibleEmbeddingArgs } from '../../spec/generated/layers.ts';
import type { TensorSpec, WeightSpec } from '../../spec/tensor.ts';
import { free, tensor, weight } from '../analysis.ts';
import type { LayerAnalysis, LayerProblem, LayerRow, Ports } from '../row.ts';
import { product, showShape, times } from '../shapes/dims.ts';
import { reversibleEmbeddingClass } from './corrected/reversible-embedding.ts';

/** Each call has one of them. Keras says `layer(x, reverse=True)`. */
const ports = { required: [], optional: ['input', 'reverse'] } as const satisfies Ports;

/**
 * An Embedding, `[batch, …]` of indices to `[batch, …, outputDim]`, and with the input `reverse` the way back:
 * `[batch, …, outputDim]` to `[batch, …, inputDim]`, by the table transposed or by a matrix of its own.
 * Weights: embeddings [inputDim, outputDim]; without tieWeights reverse_embeddings [outputDim, inputDim].
 * Multiply-adds of the way back: outputs × outputDim; FLOPs = 2 × multiply-adds + outputs with logitSoftCap. A lookup has none.
 * Source: https://keras.io/api/layers/core_layers/reversible_embedding/
 */
export const reversibleEmbedding: LayerRow<'ReversibleEmbedding'> = {
  type: 'ReversibleEmbedding',
  arity: 'named',
  ports,
  reversePort: 'reverse',
  width: 'outputDim',
  noWasmGradient: true,
  corrections: [{ savedAs: 'own' }],
  analyze(args, inputs, names) {
    const [input, another] = inputs;
    if (input === undefined || another !== undefined)
      return {
        message: 'ReversibleEmbedding reads either indices or, under the name reverse, vectors',
        suggestion: 'call it once more for the way back: {name: logits, call: table, inputs: {reverse: x}}',
      };
    return names[0] === 'reverse' ? analyzeReverse(args, input) : analyzeLookup(args, input);
  },
  build: (_tf, args, context) =>
    new (context.classOf(reversibleEmbeddingClass))({
      ...context.config(args),
      goesBack: context.ports.includes('reverse'),
    }),
};

function analyzeLookup(args: ReversibleEmbeddingArgs, input: TensorSpec): LayerAnalysis {
  return { ...free(tensor([...input.shape, args.outputDim])), weights: weights(args) };
}

function analyzeReverse(args: ReversibleEmbeddingArgs, input: TensorSpec): LayerAnalysis | LayerProblem {
  const { inputDim, outputDim, logitSoftCap } = args;
  const { shape, dtype } = input;
  if (dtype !== 'float32' || shape.length < 2 || shape.at(-1) !== outputDim)
    return {
      message: `the way back needs vectors of outputDim ${outputDim}, (batch, …, ${outputDim}), not ${dtype} ${showShape(shape)}`,
      arg: 'inputs',
      suggestion: `put a Dense of ${outputDim} units before it`,
    };
  const output = [...shape.slice(0, -1), inputDim];
  const size = product(output.slice(1));
  return {
    outputs: [tensor(output)],
    weights: weights(args),
    multiplyAdds: times(size, outputDim),
    flops: times(size, 2 * outputDim + (logitSoftCap === null ? 0 : 1)),
  };
}

function weights({ inputDim, outputDim, tieWeights }: ReversibleEmbeddingArgs): readonly WeightSpec[] {
  const table = weight('embeddings', [inputDim, outputDim]);
  return tieWeights ? [table] : [table, weight('reverse_embeddings', [outputDim, inputDim])];
}
