import type * as tfjs from '@tensorflow/tfjs';

type Layer = tfjs.layers.Layer;

/** What tf.layers gets wrong whatever the layer, put right. */
export function withKerasRules<L extends Layer>(layer: L): L {
  return withKerasPenalties(withoutStaleArguments(layer));
}

/**
 * tf.layers hands one object of keyword arguments to every layer of a model and never takes a mask, or the first states
 * of an LSTM, out of it again, so that an LSTM on one branch would see those of another. Each layer therefore takes them
 * out when it is done.
 */
function withoutStaleArguments<L extends Layer>(layer: L): L {
  const call = layer.call.bind(layer);
  layer.call = (inputs, kwargs) => {
    try {
      return call(inputs, kwargs);
    } finally {
      delete kwargs['mask'];
      delete kwargs['initialState'];
    }
  };
  return layer;
}

/**
 * The penalties of regularizers as in Keras: those of a cell or layer inside count, which tf.layers forgets, and
 * those of a frozen layer do not, which tf.layers counts.
 */
function withKerasPenalties<L extends Layer>(layer: L): L {
  const own = layer.calculateLosses.bind(layer);
  layer.calculateLosses = () => {
    if (!layer.trainable) return [];
    const parts = PARTS.map((part): unknown => Reflect.get(layer, part))
      .filter(hasPenalties)
      .filter((part) => part.trainable);
    return [...own(), ...parts.flatMap((part) => part.calculateLosses())];
  };
  return layer;
}

/** Where layers keep those inside them. */
const PARTS = ['cell', 'wrapped', 'forwardLayer', 'backwardLayer'] as const;

function hasPenalties(part: unknown): part is Pick<Layer, 'calculateLosses' | 'trainable'> {
  return typeof part === 'object' && part !== null && 'calculateLosses' in part;
}
