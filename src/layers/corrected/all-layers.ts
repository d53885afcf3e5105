import type * as tfjs from '@tensorflow/tfjs';

type Layer = tfjs.layers.Layer;

/** Every layer of a model, those of models inside it and those that wrappers hold included. */
export function allLayers(model: tfjs.LayersModel): readonly Layer[] {
  return [...layerPaths(model).values()];
}

/** {@link allLayers} by their paths, such as `seq.layer`, which are those of the model once it was saved and loaded. */
export function layerPaths(model: tfjs.LayersModel): ReadonlyMap<string, Layer> {
  const found = new Map<Layer, string>();
  const waiting = model.layers.map((layer) => [layer.name, layer] as const).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [path, layer] = next;
    if (found.has(layer)) continue;
    found.set(layer, path);
    waiting.push(...innerLayers(layer).map(([part, inner]) => [`${path}.${part}`, inner] as const));
  }
  return new Map([...found].map(([layer, path]) => [path, layer]));
}

/** A model has layers; wrappers such as TimeDistributed and Bidirectional keep theirs under these names, the last to be asked first. */
const HELD = ['cells', 'layers', 'cell', 'wrapped', 'layer', 'backwardLayer', 'forwardLayer'] as const;

type Part = readonly [name: string, layer: Layer];

function innerLayers(layer: Layer): readonly Part[] {
  return HELD.flatMap((key): readonly Part[] => {
    const held: unknown = Reflect.get(layer, key);
    if (Array.isArray(held)) return held.filter(isLayer).map((inner, i) => [`${key}.${i}`, inner]);
    return isLayer(held) ? [[key, held]] : [];
  });
}

function isLayer(value: unknown): value is Layer {
  return typeof value === 'object' && value !== null && 'apply' in value && 'call' in value;
}
