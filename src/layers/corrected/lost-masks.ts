import type * as tfjs from '@tensorflow/tfjs';
import { callsInOrder, type Node } from './call-order.ts';

type Layer = tfjs.layers.Layer;

/** Where a mask does not come to though the layers on the way hand it on. */
export interface LostMasks {
  /** Outputs of layers that have no mask. */
  readonly outputs: ReadonlySet<tfjs.SymbolicTensor>;
  /** For each call of a layer, whether the mask of an input was lost before. */
  readonly inputs: ReadonlyMap<Node, readonly boolean[]>;
}

/**
 * Keras carries masks in two ways. A layer that has an argument `mask` is told it when the network is made. All others, the
 * merges and the loss read it off the tensor, and a MultiHeadAttention takes it off the tensors that it reads, so that whatever
 * runs later finds none there: of `x + attention(x, x)` the loss masks nothing.
 * Source: keras.src.layers.attention.multi_head_attention, `call`.
 */
export function lostMasks(model: tfjs.LayersModel): LostMasks {
  const lost = new Set<tfjs.SymbolicTensor>();
  const inputs = new Map<Node, readonly boolean[]>();
  for (const node of callsInOrder(model)) {
    const { outboundLayer: layer, inputTensors, outputTensors } = node;
    const before = inputTensors.map((tensor) => lost.has(tensor));
    inputs.set(node, before);
    if (losesMask(layer, before)) for (const tensor of outputTensors) lost.add(tensor);
    if (layer.getClassName() === 'MultiHeadAttention') {
      for (const tensor of inputTensors.flatMap(originals)) lost.add(tensor);
    }
  }
  return { outputs: lost, inputs };
}

function losesMask(layer: Layer, inputs: readonly boolean[]): boolean {
  if (TOLD.test(layer.getClassName())) return false;
  // The query's is the first. A step that one of several side by side has without a mask is not masked.
  if (layer.getClassName() === 'MultiHeadAttention') return inputs[0] === true;
  return inputs.some(Boolean);
}

/** Layers of Keras that have an argument `mask`. */
const TOLD =
  /^(Widthwise)?((Additive)?Attention|BatchNormalization|Bidirectional|ConvLSTM[123]D|GRU|GlobalAveragePooling1D|LSTM|RNN|SimpleRNN|Softmax|TimeDistributed)$/;

/** A tensor, and what it is another name of: see `inputOf` in build/functional.ts. */
function originals(tensor: tfjs.SymbolicTensor): readonly tfjs.SymbolicTensor[] {
  const isName = /\/input_\d+$/.test(tensor.sourceLayer.name);
  return isName ? [tensor, ...tensor.inputs] : [tensor];
}
