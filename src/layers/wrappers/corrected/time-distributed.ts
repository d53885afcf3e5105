import type * as tfjs from '@tensorflow/tfjs';
import { oneTensor, stockClass, type CallArgs } from '../../corrected/stock.ts';

type Layer = tfjs.layers.Layer;

/**
 * TimeDistributed that hands all steps to its layer at once, as further examples, where that gives the same. A layer that
 * learns from each call goes step by step, as in Keras and tf.layers.
 * Source: https://keras.io/api/layers/recurrent_layers/time_distributed/
 */
export function timeDistributedClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'TimeDistributed') {
    /** Whose penalties are counted with its cell's, as those of every layer inside are. */
    get wrapped(): Layer {
      return this.layer;
    }

    override get losses(): [] {
      return [];
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor {
      return tf.tidy(() => {
        const x = oneTensor(inputs);
        const { mask, ...options } = kwargs;
        const training = options['training'] === true;
        return isAlike(this.layer, training) ? this.#atOnce(x, options) : this.#byStep(x, options, mask);
      });
    }

    #atOnce(x: tfjs.Tensor, options: CallArgs): tfjs.Tensor {
      const [batch = 1, steps = 1, ...rest] = x.shape;
      const y = oneTensor(this.layer.call(tf.reshape(x, [batch * steps, ...rest]), options));
      return tf.reshape(y, [batch, steps, ...y.shape.slice(1)]);
    }

    #byStep(x: tfjs.Tensor, options: CallArgs, mask: unknown): tfjs.Tensor {
      const masks = isTensor(mask) ? tf.unstack(mask, 1) : [];
      const outputs = tf.unstack(x, 1).map((step, i) => {
        const own = masks[i] === undefined ? options : { ...options, mask: masks[i] };
        return oneTensor(this.layer.call(step, { ...own }));
      });
      return tf.stack(outputs, 1);
    }
  };
}

/** Layers of which each call in training changes what the next one gives. */
const LEARNING = /^(Widthwise)?(BatchNormalization|SpectralNormalization)$/;

/** Whether the layer does the same with every example, however many there are. */
function isAlike(layer: Layer, training: boolean): boolean {
  const inner: unknown = Reflect.get(layer, 'wrapped');
  if (isLayer(inner)) return isAlike(inner, training) && isAlone(layer, training);
  return isAlone(layer, training);
}

function isAlone(layer: Layer, training: boolean): boolean {
  return (
    !training || (!LEARNING.test(layer.getClassName()) && (Reflect.get(layer, 'noiseShape') ?? null) === null)
  );
}

function isLayer(value: unknown): value is Layer {
  return typeof value === 'object' && value !== null && 'call' in value;
}

function isTensor(value: unknown): value is tfjs.Tensor {
  return typeof value === 'object' && value !== null && 'dataId' in value;
}
