import type { LayerType } from '../spec/generated/layers.ts';
import { activationRows } from './activations/index.ts';
import { attentionRows } from './attention/index.ts';
import { audioRows } from './audio/index.ts';
import { augmentationRows } from './augmentation/index.ts';
import { convolutionalRows } from './convolutional/index.ts';
import { coreRows } from './core/index.ts';
import { imageRows } from './image/index.ts';
import { mergingRows } from './merging/index.ts';
import { normalizationRows } from './normalization/index.ts';
import { operationRows } from './operations/index.ts';
import { poolingRows } from './pooling/index.ts';
import { preprocessingRows } from './preprocessing/index.ts';
import { recurrentRows } from './recurrent/index.ts';
import { regularizationRows } from './regularization/index.ts';
import { reshapingRows } from './reshaping/index.ts';
import { wrapperRows } from './wrappers/index.ts';
import type { LayerRow } from './row.ts';

export type LayerTable = { readonly [T in LayerType]: LayerRow<T> };

/** THE table: everything widthwise knows of each layer type. A new type is a schema, a row's file and a line in its family. */
export const layerTable: LayerTable = {
  ...activationRows,
  ...attentionRows,
  ...audioRows,
  ...augmentationRows,
  ...convolutionalRows,
  ...coreRows,
  ...imageRows,
  ...mergingRows,
  ...normalizationRows,
  ...operationRows,
  ...poolingRows,
  ...preprocessingRows,
  ...recurrentRows,
  ...regularizationRows,
  ...reshapingRows,
  ...wrapperRows,
};

/** The row of a layer type. */
export function rowOf<T extends LayerType>(type: T): LayerTable[T] {
  return layerTable[type];
}
