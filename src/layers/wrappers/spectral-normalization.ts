import type { InnerLayer } from '../../spec/generated/layers.ts';
import { onlyInput, state } from '../analysis.ts';
import { isProblem, type LayerProblem, type LayerRow } from '../row.ts';
import { spectralNormalizationClass } from './corrected/spectral-normalization.ts';
import { analyzeInner, checkPlain } from './inner.ts';

/**
 * A layer whose kernel is divided by an estimate of its largest singular value at each training step, and stays so. The
 * output is that of the layer inside, in the dtype of the input.
 * Weights: the kernel, vector_u [1, columns of the kernel], then what else the layer inside has. Multiply-adds and FLOPs: those of the layer
 * inside; the division happens in training only.
 * Source: https://keras.io/api/layers/normalization_layers/spectral_normalization/
 */
export const spectralNormalization: LayerRow<'SpectralNormalization'> = {
  type: 'SpectralNormalization',
  arity: 'one',
  width: 'layer',
  inside: ({ layer }, inputs) => [{ layer, inputs }],
  corrections: [{ savedAs: 'own' }],
  analyze({ layer }, inputs, _ports, inner) {
    const input = onlyInput(inputs);
    const wrong =
      layer.type === 'ReversibleEmbedding'
        ? learnsNothing
        : checkPlain('SpectralNormalization', inner, layer);
    if (wrong) return wrong;
    const found = analyzeInner(inner, layer, inputs);
    if (isProblem(found)) return found;
    const kernel = found.weights.find(({ name }) => name === 'kernel' || name === 'embeddings');
    const [output] = found.outputs;
    if (kernel === undefined || output === undefined || hidesKernel(layer)) return noKernel(layer);
    return {
      ...found,
      outputs: [{ ...output, dtype: input.dtype }],
      weights: [
        kernel,
        state('vector_u', [1, kernel.shape.at(-1) ?? 1]),
        ...found.weights.filter((weight) => weight !== kernel),
      ],
    };
  },
  build(_tf, { layer, powerIterations }, context) {
    const made = context.inner(layer, 'layer');
    const vectorInitializer = { type: 'truncatedNormal', mean: 0, stddev: 0.02, seed: null } as const;
    const config = context.config({ powerIterations, vectorInitializer });
    return new (context.classOf(spectralNormalizationClass))({ ...config, layer: made });
  },
};

const learnsNothing: LayerProblem = {
  message: 'in Keras a ReversibleEmbedding learns nothing inside a SpectralNormalization',
  arg: 'layer.type',
  suggestion: 'wrap an Embedding',
};

/** The kernels of recurrent layers and wrappers are not theirs, but those of what is inside. */
function hidesKernel(layer: InnerLayer): boolean {
  return 'goBackwards' in layer || 'layer' in layer;
}

function noKernel({ type }: InnerLayer): LayerProblem {
  return {
    message: `${type} has no kernel of its own to normalise`,
    arg: 'layer.type',
    suggestion: 'wrap a Dense, a convolution or an Embedding',
  };
}
