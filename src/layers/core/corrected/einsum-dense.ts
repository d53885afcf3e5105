import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';
import type { EinsumDenseArgs } from '../../../spec/generated/layers.ts';
import { activationOf } from '../../corrected/activation-of.ts';
import { einsum } from '../../corrected/einsum.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { isProblem } from '../../row.ts';
import { einsumShapes, type EinsumShapes } from '../einsum-shapes.ts';

/**
 * A dense layer along the axes of an equation, which tf.layers does not have.
 * Source: https://keras.io/api/layers/core_layers/einsum_dense/
 */
export function einsumDenseClass(tf: typeof tfjs) {
  return class extends ownLayerClass<EinsumDenseArgs>(tf, 'EinsumDense') {
    readonly activation = activationOf(tf, this.settings.activation);
    #kernel: tfjs.LayerVariable | undefined;
    #bias: tfjs.LayerVariable | undefined;

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      const { kernel, bias, fans } = this.#shapes(oneShape(inputShape));
      this.#kernel = this.makeWeight('kernel', kernel, { fans });
      if (bias !== null) this.#bias = this.makeWeight('bias', bias);
      this.built = true;
    }

    override computeOutputShape(inputShape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      return [...this.#shapes(oneShape(inputShape)).output];
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      return tf.tidy(() => {
        const x = tf.cast(oneTensor(inputs), 'float32');
        const { equation } = this.#shapes(x.shape);
        invariant(this.#kernel !== undefined, 'an EinsumDense was called before it was built');
        const { input, kernel, output } = equation;
        const product = einsum(tf, `${input},${kernel}->${output}`, x, this.#kernel.read());
        return this.activation.apply(this.#bias ? tf.add(product, this.#bias.read()) : product);
      });
    }

    #shapes(shape: tfjs.Shape): EinsumShapes {
      const shapes = einsumShapes(this.settings, shape);
      invariant(!isProblem(shapes), 'an EinsumDense was given a shape that it was not made for');
      return shapes;
    }
  };
}
