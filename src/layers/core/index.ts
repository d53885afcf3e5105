import { denseClass } from './corrected/dense.ts';
import { activation } from './activation.ts';
import { gluLayerClass } from './corrected/glu-layer.ts';
import { dense } from './dense.ts';
import { einsumDenseClass } from './corrected/einsum-dense.ts';
import { einsumDense } from './einsum-dense.ts';
import { embedding } from './embedding.ts';
import { reversibleEmbeddingClass } from './corrected/reversible-embedding.ts';
import { identity } from './identity.ts';
import { inputLayer } from './input-layer.ts';
import { layerScaleClass } from './corrected/layer-scale.ts';
import { layerScale } from './layer-scale.ts';
import { masking } from './masking.ts';
import { reversibleEmbedding } from './reversible-embedding.ts';

/** The rows of this family. */
export const coreRows = {
  Activation: activation,
  Dense: dense,
  EinsumDense: einsumDense,
  Embedding: embedding,
  Identity: identity,
  InputLayer: inputLayer,
  LayerScale: layerScale,
  Masking: masking,
  ReversibleEmbedding: reversibleEmbedding,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const coreClasses = [
  denseClass,
  einsumDenseClass,
  gluLayerClass,
  layerScaleClass,
  reversibleEmbeddingClass,
] as const;
