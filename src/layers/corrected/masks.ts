import type * as tfjs from '@tensorflow/tfjs';

/** A layer that hands a mask on, as its like in Keras does and that of tf.layers does not. */
export function passingMasks<L extends tfjs.layers.Layer>(layer: L): L {
  layer.supportsMasking = true;
  return layer;
}

/** Whether a mask reaches the layer in the network that it is part of. */
export function receivesMask(layer: tfjs.layers.Layer): boolean {
  const seen = new Set([layer]);
  const pending = before(layer);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (makesMask(next)) return true;
    if (next.supportsMasking) pending.push(...before(next));
  }
  return false;
}

function before(layer: tfjs.layers.Layer): tfjs.layers.Layer[] {
  return layer.inboundNodes.flatMap((node) => node.inboundLayers);
}

/** Whether a mask begins at the layer. */
export function makesMask(layer: tfjs.layers.Layer): boolean {
  const name = layer.getClassName();
  return name === 'Masking' || (/Embedding$/.test(name) && Reflect.get(layer, 'maskZero') === true);
}
