import type * as tfjs from '@tensorflow/tfjs';
import type {
  ELU,
  LeakyReLU,
  PReLU,
  ReLU,
  Softmax,
} from '@tensorflow/tfjs-layers/dist/layers/advanced_activations.js';
import type { Conv1D, Conv2D, Conv3D } from '@tensorflow/tfjs-layers/dist/layers/convolutional.js';
import type { DepthwiseConv2D } from '@tensorflow/tfjs-layers/dist/layers/convolutional_depthwise.js';
import type {
  Activation,
  Dense,
  Dropout,
  Flatten,
  Reshape,
} from '@tensorflow/tfjs-layers/dist/layers/core.js';
import type { Embedding } from '@tensorflow/tfjs-layers/dist/layers/embeddings.js';
import type {
  Add,
  Average,
  Concatenate,
  Dot,
  Maximum,
  Minimum,
  Multiply,
} from '@tensorflow/tfjs-layers/dist/layers/merge.js';
import type {
  BatchNormalization,
  LayerNormalization,
} from '@tensorflow/tfjs-layers/dist/layers/normalization.js';
import type {
  AveragePooling2D,
  GlobalAveragePooling2D,
} from '@tensorflow/tfjs-layers/dist/layers/pooling.js';
import type {
  GRU,
  GRUCell,
  LSTM,
  LSTMCell,
  SimpleRNN,
  SimpleRNNCell,
  StackedRNNCells,
} from '@tensorflow/tfjs-layers/dist/layers/recurrent.js';
import type { Masking } from '@tensorflow/tfjs-layers/dist/layers/core.js';
import type { Bidirectional, TimeDistributed } from '@tensorflow/tfjs-layers/dist/layers/wrappers.js';
import { invariant } from '../../util/invariant.ts';

/** Classes of tf.layers that corrected ones extend; tf.layers exports only functions that make instances. */
export interface StockClasses {
  readonly Activation: typeof Activation;
  readonly Add: typeof Add;
  readonly Average: typeof Average;
  readonly AveragePooling2D: typeof AveragePooling2D;
  readonly BatchNormalization: typeof BatchNormalization;
  readonly Bidirectional: typeof Bidirectional;
  readonly Concatenate: typeof Concatenate;
  readonly Conv1D: typeof Conv1D;
  readonly Conv2D: typeof Conv2D;
  readonly Conv3D: typeof Conv3D;
  readonly Dense: typeof Dense;
  readonly DepthwiseConv2D: typeof DepthwiseConv2D;
  readonly Dot: typeof Dot;
  readonly Dropout: typeof Dropout;
  readonly ELU: typeof ELU;
  readonly Embedding: typeof Embedding;
  readonly Flatten: typeof Flatten;
  readonly GRU: typeof GRU;
  readonly GRUCell: typeof GRUCell;
  readonly GlobalAveragePooling2D: typeof GlobalAveragePooling2D;
  readonly LSTM: typeof LSTM;
  readonly LSTMCell: typeof LSTMCell;
  readonly LayerNormalization: typeof LayerNormalization;
  readonly Masking: typeof Masking;
  readonly LeakyReLU: typeof LeakyReLU;
  readonly Maximum: typeof Maximum;
  readonly Minimum: typeof Minimum;
  readonly Multiply: typeof Multiply;
  readonly PReLU: typeof PReLU;
  readonly ReLU: typeof ReLU;
  readonly Reshape: typeof Reshape;
  readonly SimpleRNN: typeof SimpleRNN;
  readonly SimpleRNNCell: typeof SimpleRNNCell;
  readonly Softmax: typeof Softmax;
  readonly StackedRNNCells: typeof StackedRNNCells;
  readonly TimeDistributed: typeof TimeDistributed;
}

/** A class of tf.layers, from the registry by which it loads saved models. */
export function stockClass<N extends keyof StockClasses>(tf: typeof tfjs, name: N): StockClasses[N] {
  const entry = tf.serialization.SerializationMap.getMap().classNameMap[name];
  invariant(entry !== undefined, `tf.layers has no class ${name}`);
  return entry[0] as StockClasses[N];
}

/** Keyword arguments of a layer's call: `training`, `mask`. */
export type CallArgs = Parameters<tfjs.layers.Layer['call']>[1];

/** The single tensor of a layer that takes one input. */
export function oneTensor(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
  const [first] = Array.isArray(inputs) ? inputs : [inputs];
  invariant(first !== undefined, 'a layer was called without an input');
  return first;
}

/** The value of the first weight that a layer made: a kernel, mostly. */
export function firstWeight({ weights }: tfjs.layers.Layer): tfjs.Tensor {
  const [weight] = weights;
  invariant(weight !== undefined, 'a layer was called before it was built');
  return weight.read();
}

/** The single shape of a layer that takes one input. */
export function oneShape(shape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
  return Array.isArray(shape[0]) ? shape[0] : (shape as tfjs.Shape);
}
