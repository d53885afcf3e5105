import type * as tfjs from '@tensorflow/tfjs';
import type { LayerArgs, LayerType } from '../spec/generated/layers.ts';
import type { TensorSpec } from '../spec/tensor.ts';
import type { BuildContext } from './build-context.ts';
import type { LayerAnalysis, LayerProblem, LayerRow } from './row.ts';
import { layerTable } from './table.ts';

/** A layer type with its arguments; a graph node is one. */
export type LayerCall<T extends LayerType = LayerType> = {
  [K in T]: { readonly type: K; readonly args: LayerArgs[K] };
}[T];

/** `analyze` of the call's row. */
export function analyzeLayer<T extends LayerType>(
  call: LayerCall<T>,
  inputs: readonly TensorSpec[],
): LayerAnalysis | LayerProblem {
  const row: LayerRow<T> = layerTable[call.type];
  return row.analyze(call.args, inputs);
}

/** `build` of the call's row, made safe against masks meant for other layers. */
export function buildLayer<T extends LayerType>(
  tf: typeof tfjs,
  call: LayerCall<T>,
  context: BuildContext,
): tfjs.layers.Layer {
  const row: LayerRow<T> = layerTable[call.type];
  return withoutStaleMask(row.build(tf, call.args, context));
}

/**
 * tf.layers hands one object of keyword arguments to every layer of a model and never takes a mask out of it again,
 * so that an LSTM on one branch would see the mask of another. Each layer therefore takes its mask out when it is done.
 */
function withoutStaleMask(layer: tfjs.layers.Layer): tfjs.layers.Layer {
  const call = layer.call.bind(layer);
  layer.call = (inputs, kwargs) => {
    try {
      return call(inputs, kwargs);
    } finally {
      delete kwargs['mask'];
    }
  };
  return layer;
}
