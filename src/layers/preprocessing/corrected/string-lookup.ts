import type * as tfjs from '@tensorflow/tfjs';
import type { StringLookupArgs } from '../../../spec/generated/layers.ts';
import { textLayerClass } from './text-layer.ts';

/** StringLookup behind the indices of its texts. */
export function stringLookupClass(tf: typeof tfjs) {
  return textLayerClass<StringLookupArgs>(tf, 'StringLookup', (args) => args);
}
