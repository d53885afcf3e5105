import type * as tfjs from '@tensorflow/tfjs';
import type { LayerNormalizationArgs } from '../../../spec/generated/layers.ts';
import type { LayerConfig } from '../../build-context.ts';
import { oneShape, oneTensor, stockClass } from '../../corrected/stock.ts';
import { normalize } from './normalize.ts';

type Config = LayerConfig<LayerNormalizationArgs> & { readonly axis: number[] };

/**
 * LayerNormalization that trains without gamma or beta, knows constraints and takes integers, none of which that of
 * tf.layers does. Inference is the same, so it is saved as LayerNormalization.
 */
export function layerNormalizationClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'LayerNormalization') {
    static override readonly className = 'LayerNormalization';
    readonly #config: Config;
    #axes: readonly number[] = [];
    #gamma: tfjs.LayerVariable | undefined;
    #beta: tfjs.LayerVariable | undefined;

    constructor(config: Config) {
      super(config);
      this.#config = config;
    }

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      super.build(inputShape);
      const { axis, scale, center, gammaConstraint, betaConstraint } = this.#config;
      const { length } = oneShape(inputShape);
      this.#axes = axis.map((each) => (each < 0 ? each + length : each));
      const weights = [...this.weights];
      this.#gamma = scale ? weights.shift() : undefined;
      this.#beta = center ? weights.shift() : undefined;
      if (this.#gamma) Object.assign(this.#gamma, { constraint: gammaConstraint ?? null });
      if (this.#beta) Object.assign(this.#beta, { constraint: betaConstraint ?? null });
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      return tf.tidy(() => {
        const x = tf.cast(oneTensor(inputs), 'float32');
        const ones = x.shape.map((length, axis) => (this.#axes.includes(axis) ? length : 1));
        const scaled = {
          ...tf.moments(x, [...this.#axes], true),
          gamma: this.#gamma && tf.reshape(this.#gamma.read(), ones),
          beta: this.#beta && tf.reshape(this.#beta.read(), ones),
        };
        return normalize(tf, x, scaled, this.#config.epsilon);
      });
    }
  };
}
