import type * as tfjs from '@tensorflow/tfjs';
import type { TextVectorizationArgs } from '../../../spec/generated/layers.ts';
import { wordLookup } from '../vocabulary.ts';
import { textLayerClass } from './text-layer.ts';

/** TextVectorization behind the indices of its words. */
export function textVectorizationClass(tf: typeof tfjs) {
  return textLayerClass<TextVectorizationArgs>(tf, 'TextVectorization', wordLookup);
}
