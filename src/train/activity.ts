import type { LayersModel, Scalar, Tensor } from '@tensorflow/tfjs';
import { activityPenalty } from '../build/index.ts';
import type { Tf } from '../runtime/index.ts';

type Layer = LayersModel['layers'][number];

/** The penalties on what layers put out while they were watched. */
export interface ActivityWatch {
  /** One for each call of a layer with an activity regularizer; they outlive every tidy. */
  readonly penalties: readonly Scalar[];
  readonly stop: () => void;
}

/**
 * Watches the layers of a model that have an activity regularizer, which tf.layers never applies. As in Keras, a
 * penalty is divided by the batch size, and counts whether or not the layer is frozen.
 */
export function watchActivity(tf: Tf, model: LayersModel): ActivityWatch {
  const penalties: Scalar[] = [];
  const stops = model.layers.flatMap((layer) => {
    const regularizer = activityPenalty(layer);
    if (regularizer === undefined) return [];
    return watchCalls(layer, (output) => {
      const penalty = tf.tidy(() => tf.div(regularizer.apply(output), output.shape[0] ?? 1));
      penalties.push(tf.keep(penalty as Scalar));
    });
  });
  return { penalties, stop: () => stops.forEach((stop) => stop()) };
}

function watchCalls(layer: Layer, tell: (output: Tensor) => void): () => void {
  const call = layer.call.bind(layer);
  layer.call = (inputs, kwargs) => {
    const outputs = call(inputs, kwargs);
    for (const output of [outputs].flat()) tell(output);
    return outputs;
  };
  return () => {
    layer.call = call;
  };
}
