import type { LayersModel } from '@tensorflow/tfjs';
import type { Watch } from '../runtime/graph/index.ts';

export type Layer = LayersModel['layers'][number];

/** Runs `body` while `watch` is told which layer runs. */
export function namingLayers<T>(layers: readonly Layer[], watch: Watch, body: () => T): T {
  const stops = layers.map((layer) => nameWhileCalled(layer, watch));
  try {
    return body();
  } finally {
    for (const stop of stops) stop();
  }
}

function nameWhileCalled(layer: Layer, watch: Watch): () => void {
  const own = Object.getOwnPropertyDescriptor(layer, 'call');
  const call = layer.call.bind(layer);
  layer.call = (inputs, kwargs) => {
    const outer = watch.doing;
    watch.doing = `layer "${layer.name}" (${layer.getClassName()})`;
    try {
      return call(inputs, kwargs);
    } finally {
      watch.doing = outer;
    }
  };
  return () => {
    if (own === undefined) Reflect.deleteProperty(layer, 'call');
    else Object.defineProperty(layer, 'call', own);
  };
}
