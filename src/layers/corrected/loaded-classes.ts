import type * as tfjs from '@tensorflow/tfjs';
import { eluClass } from '../activations/corrected/elu.ts';
import { softmaxClass } from '../activations/corrected/softmax.ts';
import { conv1dClass, conv2dClass, conv3dClass } from '../convolutional/corrected/conv.ts';
import { conv3dTransposeClass } from '../convolutional/corrected/conv-transpose.ts';
import { depthwiseConv2dClass } from '../convolutional/corrected/depthwise.ts';
import { separableConv2dClass } from '../convolutional/corrected/separable.ts';
import { embeddingClass } from '../core/corrected/embedding.ts';
import { maskingClass } from '../core/corrected/masking.ts';
import { concatenateClass } from '../merging/corrected/concatenate.ts';
import { dotClass } from '../merging/corrected/dot.ts';
import {
  addClass,
  averageClass,
  maximumClass,
  minimumClass,
  multiplyClass,
} from '../merging/corrected/elementwise.ts';
import { batchNormalizationClass } from '../normalization/corrected/batch-normalization.ts';
import { layerNormalizationClass } from '../normalization/corrected/layer-normalization.ts';
import {
  globalAveragePooling1dClass,
  globalMaxPooling1dClass,
  globalMaxPooling2dClass,
} from '../pooling/corrected/global-pooling.ts';
import {
  averagePooling1dClass,
  averagePooling2dClass,
  averagePooling3dClass,
  maxPooling3dClass,
} from '../pooling/corrected/pooling.ts';
import { convLstm2dClass } from '../recurrent/corrected/conv-lstm.ts';
import { gruClass } from '../recurrent/corrected/gru.ts';
import { lstmClass } from '../recurrent/corrected/lstm.ts';
import { rnnClass } from '../recurrent/corrected/rnn.ts';
import { simpleRnnClass } from '../recurrent/corrected/simple-rnn.ts';
import { dropoutClass } from '../regularization/corrected/dropout.ts';
import {
  alphaDropoutClass,
  gaussianDropoutClass,
  gaussianNoiseClass,
  spatialDropout1dClass,
} from '../regularization/corrected/noise.ts';
import { cropping2dClass } from '../reshaping/corrected/cropping.ts';
import { upSampling2dClass } from '../reshaping/corrected/up-sampling.ts';
import { bidirectionalClass } from '../wrappers/corrected/bidirectional.ts';
import { timeDistributedClass } from '../wrappers/corrected/time-distributed.ts';
import { correctedActivations } from './activations.ts';

type ConfigDict = tfjs.serialization.ConfigDict;
type Class = tfjs.serialization.SerializableConstructor<tfjs.serialization.Serializable>;
type FromConfig = tfjs.serialization.FromConfigMethod<tfjs.serialization.Serializable>;
type Factory = (tf: typeof tfjs) => unknown;

/** What {@link tfjs.serialization.SerializationMap} has for a name. */
type Entry = readonly [Class, FromConfig];

/**
 * The corrected classes that are saved under names of tf.layers, because they predict alike, by these names. They train
 * otherwise, or read masks otherwise, so a model of ours that is loaded gets them again.
 */
const loaded: Readonly<Record<string, Factory>> = {
  Add: addClass,
  AlphaDropout: alphaDropoutClass,
  Average: averageClass,
  BatchNormalization: batchNormalizationClass,
  Bidirectional: bidirectionalClass,
  Concatenate: concatenateClass,
  Conv3DTranspose: conv3dTransposeClass,
  ConvLSTM2D: convLstm2dClass,
  Cropping2D: cropping2dClass,
  Dot: dotClass,
  Dropout: dropoutClass,
  ELU: eluClass,
  Embedding: embeddingClass,
  GRU: gruClass,
  GaussianDropout: gaussianDropoutClass,
  GaussianNoise: gaussianNoiseClass,
  GlobalAveragePooling1D: globalAveragePooling1dClass,
  GlobalMaxPooling1D: globalMaxPooling1dClass,
  GlobalMaxPooling2D: globalMaxPooling2dClass,
  LSTM: lstmClass,
  LayerNormalization: layerNormalizationClass,
  Masking: maskingClass,
  MaxPooling3D: maxPooling3dClass,
  Maximum: maximumClass,
  Minimum: minimumClass,
  Multiply: multiplyClass,
  RNN: rnnClass,
  SeparableConv2D: separableConv2dClass,
  SimpleRNN: simpleRnnClass,
  Softmax: softmaxClass,
  SpatialDropout1D: spatialDropout1dClass,
  TimeDistributed: timeDistributedClass,
  UpSampling2D: upSampling2dClass,
};

interface Choice {
  readonly factory: Factory;
  readonly when: (config: ConfigDict) => boolean;
}

/** The same, where a row makes the class of tf.layers unless there is a need. */
const choices: Readonly<Record<string, Choice>> = {
  AveragePooling1D: { factory: averagePooling1dClass, when: isSame },
  AveragePooling2D: { factory: averagePooling2dClass, when: isSame },
  AveragePooling3D: { factory: averagePooling3dClass, when: isSame },
  Conv1D: { factory: conv1dClass, when: isDilated },
  Conv2D: { factory: conv2dClass, when: isDilated },
  Conv3D: { factory: conv3dClass, when: isDilated },
  DepthwiseConv2D: { factory: depthwiseConv2dClass, when: isRareDepthwise },
};

/** What to find under the names of tf.layers while a model of ours is made of its configuration. */
export function loadedClasses(tf: typeof tfjs): ReadonlyMap<string, Entry> {
  const { classNameMap } = tf.serialization.SerializationMap.getMap();
  const always = Object.entries(loaded).map(([name, factory]) => [name, entryOf(factory(tf))] as const);
  const chosen = Object.entries(choices).flatMap(([name, { factory, when }]) => {
    const stock = classNameMap[name];
    const own = entryOf(factory(tf));
    return stock === undefined ? [] : [[name, choice(when, own, stock)] as const];
  });
  const activations = Object.values(correctedActivations).flatMap((register) => {
    const { savedName } = register;
    return savedName === undefined ? [] : [[savedName, entryOf(register(tf))] as const];
  });
  return new Map([...always, ...chosen, ...activations]);
}

function entryOf(made: unknown): Entry {
  const Class = made as Class & { readonly fromConfig: FromConfig };
  return [Class, Class.fromConfig];
}

function choice(when: Choice['when'], own: Entry, stock: Entry): Entry {
  const fromConfig = (_: unknown, config: ConfigDict): tfjs.serialization.Serializable => {
    const [Class, make] = when(config) ? own : stock;
    return make(Class, config);
  };
  return [own[0], fromConfig];
}

function isSame({ padding }: ConfigDict): boolean {
  return padding === 'same';
}

/** tf.layers does not train with unequal strides, and takes the regularizer for the constraint when it is saved. */
function isRareDepthwise({
  strides,
  depthwiseRegularizer,
  depthwiseConstraint,
  ...config
}: ConfigDict): boolean {
  const [rows, columns = rows] = [strides].flat();
  const rules = [depthwiseRegularizer, depthwiseConstraint].some(
    (rule) => rule !== null && rule !== undefined,
  );
  return isDilated(config) || rows !== columns || rules;
}

function isDilated({ dilationRate }: ConfigDict): boolean {
  return [dilationRate].flat().some((rate) => typeof rate === 'number' && rate !== 1);
}
