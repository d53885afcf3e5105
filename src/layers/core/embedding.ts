import { onlyInput, tensor, weight } from '../analysis.ts';
import { embeddingClass } from './corrected/embedding.ts';
import type { LayerRow } from '../row.ts';

/**
 * Looks each index up in a table: `[batch, ...]` of indices to `[batch, ..., outputDim]`.
 * Weights: embeddings [inputDim, outputDim]. A lookup has no FLOPs.
 * Source: https://keras.io/api/layers/core_layers/embedding/
 */
export const embedding: LayerRow<'Embedding'> = {
  type: 'Embedding',
  arity: 'one',
  width: 'outputDim',
  noWasmGradient: true,
  corrections: [{ fault: 'reads its indices back from the backend in training', savedAs: 'stock' }],
  analyze(args, inputs) {
    const input = onlyInput(inputs);
    return {
      outputs: [tensor([...input.shape, args.outputDim])],
      weights: [weight('embeddings', [args.inputDim, args.outputDim])],
      multiplyAdds: 0,
      flops: 0,
    };
  },
  build: (_tf, args, context) => new (context.classOf(embeddingClass))(context.config(args)),
};
