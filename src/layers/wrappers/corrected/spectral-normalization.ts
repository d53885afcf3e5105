import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { oneTensor, type CallArgs } from '../../corrected/stock.ts';

interface Settings {
  readonly powerIterations: number;
  readonly vectorInitializer: { readonly type: string };
  readonly layer: tfjs.layers.Layer;
}

type Variable = tfjs.LayerVariable;

/** Keras's epsilon: lengths below it are not divided by. */
const SMALLEST = 1e-7;

/**
 * Keras's SpectralNormalization, which tf.layers does not have.
 * Source: https://keras.io/api/layers/normalization_layers/spectral_normalization/
 */
export function spectralNormalizationClass(tf: typeof tfjs) {
  return class extends ownLayerClass<Settings>(tf, 'SpectralNormalization') {
    #vector: Variable | undefined;

    get wrapped(): tfjs.layers.Layer {
      return this.settings.layer;
    }

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      this.wrapped.build(inputShape);
      this.wrapped.built = true;
      // In Keras a mask comes through where the layer inside hands it on.
      this.supportsMasking = this.wrapped.supportsMasking;
      const columns = this.#kernel().shape.at(-1) ?? 1;
      this.#vector = this.makeWeight('vector_u', [1, columns], { role: 'vector', trainable: false });
      this.built = true;
    }

    override get weights(): Variable[] {
      // In Keras the kernel is a weight of this layer, too, so it comes before the vector.
      if (this.#vector === undefined) return this.wrapped.weights;
      const kernel = this.#kernel();
      return [kernel, this.#vector, ...this.wrapped.weights.filter((weight) => weight !== kernel)];
    }

    override get trainableWeights(): Variable[] {
      return this.trainable ? this.wrapped.trainableWeights : [];
    }

    override get nonTrainableWeights(): Variable[] {
      return this.weights.filter((weight) => !this.trainableWeights.includes(weight));
    }

    override computeOutputShape(inputShape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape | tfjs.Shape[] {
      return this.wrapped.computeOutputShape(inputShape);
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor {
      return tf.tidy(() => {
        if (kwargs['training'] === true) this.#normalize();
        const output = oneTensor(this.wrapped.call(inputs, kwargs));
        return tf.cast(output, oneTensor(inputs).dtype);
      });
    }

    /** One or more steps of the power method; a kernel of zeros stays as it is. */
    #normalize(): void {
      const [variable, vector] = [this.#kernel(), this.#vector];
      invariant(vector !== undefined, 'SpectralNormalization was called before it was built');
      const kernel = variable.read();
      const matrix = tf.reshape(kernel, [-1, kernel.shape.at(-1) ?? 1]);
      let u = vector.read();
      let v = u;
      for (let i = 0; i < this.settings.powerIterations; i++) {
        v = unit(tf.matMul(u, matrix, false, true));
        u = unit(tf.matMul(v, matrix));
      }
      const sigma = tf.matMul(tf.matMul(v, matrix), u, false, true);
      const zero = tf.all(tf.equal(kernel, 0));
      const normalized = tf.div(kernel, tf.reshape(sigma, []));
      vector.write(tf.where(zero, vector.read(), u));
      variable.write(tf.where(tf.broadcastTo(zero, kernel.shape), kernel, normalized));
    }

    #kernel(): Variable {
      const named = (weight: Variable) => /\/(\w*kernel|embeddings)$/.test(`/${weight.originalName}`);
      const kernel = this.wrapped.weights.find(named);
      invariant(kernel !== undefined, 'the layer inside has no kernel');
      return kernel;
    }
  };

  function unit(x: tfjs.Tensor): tfjs.Tensor {
    const inverse = tf.rsqrt(tf.sum(tf.square(x)));
    return tf.mul(x, tf.minimum(inverse, 1 / SMALLEST));
  }
}
