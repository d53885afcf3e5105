import type { LayerType } from '../spec/generated/layers.ts';
import { activation } from './activation.ts';
import { add } from './add.ts';
import { averagePooling2d } from './average-pooling2d.ts';
import { batchNormalization } from './batch-normalization.ts';
import { concatenate } from './concatenate.ts';
import { conv1d } from './conv1d.ts';
import { conv2d } from './conv2d.ts';
import { dense } from './dense.ts';
import { dropout } from './dropout.ts';
import { embedding } from './embedding.ts';
import { flatten } from './flatten.ts';
import { globalAveragePooling2d } from './global-average-pooling2d.ts';
import { gru } from './gru.ts';
import { inputLayer } from './input-layer.ts';
import { lstm } from './lstm.ts';
import { maxPooling1d } from './max-pooling1d.ts';
import { maxPooling2d } from './max-pooling2d.ts';
import { reshape } from './reshape.ts';
import type { LayerRow } from './row.ts';
import { simpleRnn } from './simple-rnn.ts';

export type LayerTable = { readonly [T in LayerType]: LayerRow<T> };

/** THE table: everything widthwise knows of each layer type. A new type is a schema, a row's file and a line here. */
export const layerTable: LayerTable = {
  Activation: activation,
  Add: add,
  AveragePooling2D: averagePooling2d,
  BatchNormalization: batchNormalization,
  Concatenate: concatenate,
  Conv1D: conv1d,
  Conv2D: conv2d,
  Dense: dense,
  Dropout: dropout,
  Embedding: embedding,
  Flatten: flatten,
  GRU: gru,
  GlobalAveragePooling2D: globalAveragePooling2d,
  InputLayer: inputLayer,
  LSTM: lstm,
  MaxPooling1D: maxPooling1d,
  MaxPooling2D: maxPooling2d,
  Reshape: reshape,
  SimpleRNN: simpleRnn,
};

/** The row of a layer type. */
export function rowOf<T extends LayerType>(type: T): LayerTable[T] {
  return layerTable[type];
}
