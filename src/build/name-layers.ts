import type { LayersModel } from '@tensorflow/tfjs';
import type { Watch } from '../runtime/graph/index.ts';

export type Layer = LayersModel['layers'][number];

/** Every layer of a model, those of models inside it and those that wrappers hold included. */
export function allLayers(model: LayersModel): readonly Layer[] {
  const found = new Set<Layer>();
  const waiting: Layer[] = [...model.layers];
  for (let layer = waiting.pop(); layer !== undefined; layer = waiting.pop()) {
    if (found.has(layer)) continue;
    found.add(layer);
    waiting.push(...innerLayers(layer));
  }
  return [...found];
}

/** A model has layers; wrappers such as TimeDistributed and Bidirectional keep theirs under these names. */
function innerLayers(layer: Layer): readonly Layer[] {
  const held = ['layer', 'wrapped', 'forwardLayer', 'backwardLayer', 'cell', 'layers', 'cells'];
  return held.flatMap((key) => [Reflect.get(layer, key) as unknown].flat().filter(isLayer));
}

function isLayer(value: unknown): value is Layer {
  return typeof value === 'object' && value !== null && 'apply' in value && 'call' in value;
}

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
