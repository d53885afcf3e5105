import type * as tfjs from '@tensorflow/tfjs';
// Not their index, which looks for what was meant by an option: a library that browsers need not load.
import { checkArgument } from '../../diagnostics/arguments/check-argument.ts';
import { tensorflow } from '../../diagnostics/arguments/models.ts';
import { activationClasses } from '../activations/index.ts';
import { attentionClasses } from '../attention/index.ts';
import { audioClasses } from '../audio/index.ts';
import { augmentationClasses } from '../augmentation/index.ts';
import { convolutionalClasses } from '../convolutional/index.ts';
import { coreClasses } from '../core/index.ts';
import { imageClasses } from '../image/index.ts';
import { mergingClasses } from '../merging/index.ts';
import { normalizationClasses } from '../normalization/index.ts';
import { operationClasses } from '../operations/index.ts';
import { poolingClasses } from '../pooling/index.ts';
import { preprocessingClasses } from '../preprocessing/index.ts';
import { recurrentClasses } from '../recurrent/index.ts';
import { regularizationClasses } from '../regularization/index.ts';
import { reshapingClasses } from '../reshaping/index.ts';
import { wrapperClasses } from '../wrappers/index.ts';
import { correctedActivations } from './activations.ts';
import { restoreModels } from './restore-models.ts';

/** The corrected classes that have names of their own; the others are saved under the names of tf.layers. */
const ownNames = [
  ...activationClasses,
  ...attentionClasses,
  ...audioClasses,
  ...augmentationClasses,
  ...convolutionalClasses,
  ...coreClasses,
  ...imageClasses,
  ...mergingClasses,
  ...normalizationClasses,
  ...operationClasses,
  ...poolingClasses,
  ...preprocessingClasses,
  ...recurrentClasses,
  ...regularizationClasses,
  ...reshapingClasses,
  ...wrapperClasses,
] as const;

/**
 * Lets `tf.loadLayersModel` load whatever widthwise saves: registers the classes that tf.layers does not have, and gives a
 * model of widthwise those that it was built of where tf.layers has others under their names. A program that has one
 * copy of TensorFlow.js imports `widthwise/layers` instead.
 *
 * @throws WidthwiseError when `tf` is no TensorFlow.js.
 */
export function registerLayers(tf: typeof tfjs): void {
  checkArgument('registerLayers', 'tf', tf, tensorflow);
  for (const factory of ownNames) tf.serialization.registerClass(factory(tf));
  for (const register of Object.values(correctedActivations)) register(tf);
  restoreModels(tf);
}
