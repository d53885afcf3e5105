import { activation } from './activation.ts';
import { gluLayerClass } from './corrected/glu-layer.ts';
import { dense } from './dense.ts';
import { embedding } from './embedding.ts';
import { inputLayer } from './input-layer.ts';

/** The rows of this family. */
export const coreRows = {
  Activation: activation,
  Dense: dense,
  Embedding: embedding,
  InputLayer: inputLayer,
} as const;

/** Its corrected classes that are saved under names of their own. */
export const coreClasses = [gluLayerClass] as const;
