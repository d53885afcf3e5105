import type * as tfjs from '@tensorflow/tfjs';

type Layer = tfjs.layers.Layer;
type Tensors = tfjs.Tensor | tfjs.Tensor[];

/** Marks a layer that tags already. */
const TAGS = Symbol('tags masks');
/** Where a tensor carries its mask; with `kerasMask` of tf.layers the mask would go when the tensor does. */
const MASK = Symbol('mask');

/**
 * Lets the outputs of a layer carry their masks, as tensors of Keras do: tf.layers hands a layer only the mask of its
 * first input. The mask is made right after the call, so that it belongs to the outputs of that call.
 */
export function tagMasks(layer: Layer): void {
  if (Reflect.has(layer, TAGS)) return;
  Reflect.set(layer, TAGS, true);
  const apply = layer.apply.bind(layer);
  const call = layer.call.bind(layer);
  const computeMask = layer.computeMask.bind(layer);
  let outputs: readonly tfjs.Tensor[] = [];
  let inputs: readonly object[] = [];
  // When it trains, a model of tf.layers calls its layers; when it predicts, it applies them, which may copy outputs.
  layer.call = (given, kwargs) => {
    const made = call(given, kwargs);
    inputs = [given].flat();
    outputs = [made].flat();
    return made;
  };
  layer.apply = (given, kwargs) => {
    outputs = [];
    const made = apply(given, kwargs);
    outputs = [made].flat().filter(isTensor);
    return made;
  };
  layer.computeMask = (given: Tensors, mask?: Tensors): tfjs.Tensor => {
    const made: unknown = computeMask(given, mask);
    const masks: readonly unknown[] = [made].flat();
    outputs.forEach((output, i) => {
      // What a layer hands on as it is has the mask that it came with.
      if (masks[i] || !inputs.includes(output)) Object.assign(output, { [MASK]: masks[i] ?? undefined });
    });
    return made as tfjs.Tensor;
  };
}

/** The mask that a tensor carries, if any. */
export function maskOf(tensor: tfjs.Tensor | undefined): tfjs.Tensor | undefined {
  return (tensor as { [MASK]?: tfjs.Tensor } | undefined)?.[MASK];
}

function isTensor(value: object): value is tfjs.Tensor {
  return 'dataId' in value;
}
