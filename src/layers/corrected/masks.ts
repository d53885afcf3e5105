import type * as tfjs from '@tensorflow/tfjs';

/** A layer that hands a mask on, as its like in Keras does and that of tf.layers does not. */
export function passingMasks<L extends tfjs.layers.Layer>(layer: L): L {
  layer.supportsMasking = true;
  return layer;
}
