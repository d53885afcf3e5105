import type * as tfjs from '@tensorflow/tfjs';
import { hardSigmoid } from './activations.ts';
import { batchNormalizationClass } from './batch-normalization.ts';
import { conv1dClass } from './conv.ts';
import { flattenClass } from './flatten.ts';
import { globalAveragePooling2dClass } from './global-average-pooling2d.ts';
import { gruClass } from './gru.ts';

/** The corrected classes that have names of their own; the others are saved under the names of tf.layers. */
const ownNames = [
  batchNormalizationClass,
  conv1dClass,
  flattenClass,
  globalAveragePooling2dClass,
  gruClass,
] as const;

/** Lets `tf.loadLayersModel` load whatever widthwise saves: registers the classes that tf.layers does not have. */
export function registerLayers(tf: typeof tfjs): void {
  for (const factory of ownNames) tf.serialization.registerClass(factory(tf));
  hardSigmoid(tf);
}
