import type * as tfjs from '@tensorflow/tfjs';
import type { FlattenArgs } from '../../../spec/generated/layers.ts';
import type { LayerConfig } from '../../build-context.ts';
import { product } from '../../shapes/dims.ts';
import { oneShape, oneTensor, stockClass, type CallArgs } from '../../corrected/stock.ts';

/**
 * Flatten of inputs that tf.layers refuses: of rank 1 and 2, and with axes left open. There it is saved as the Reshape
 * that does the same, so that plain TensorFlow.js loads it; only open axes with channels first need our own class.
 */
export function flattenClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'Flatten') {
    static override readonly className = 'WidthwiseFlatten';
    readonly #channelsFirst: boolean;
    #inputShape: tfjs.Shape = [];

    constructor(config: LayerConfig<FlattenArgs>) {
      super(config);
      this.#channelsFirst = config.dataFormat === 'channelsFirst';
      this.inputSpec = [];
    }

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      this.#inputShape = oneShape(inputShape);
      super.build(inputShape);
    }

    override getClassName(): string {
      const inner = this.#inputShape.slice(1);
      if (inner.length > 1 && !inner.includes(null)) return 'Flatten';
      return this.#channelsFirst && inner.length > 1 ? 'WidthwiseFlatten' : 'Reshape';
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], _kwargs: CallArgs): tfjs.Tensor {
      return tf.tidy(() => {
        const x = oneTensor(inputs);
        const inner = x.shape.map((_, axis) => axis).slice(2);
        const ordered = this.#channelsFirst && x.rank > 2 ? tf.transpose(x, [0, ...inner, 1]) : x;
        return tf.reshape(ordered, [x.shape[0] ?? 1, product(x.shape.slice(1)) ?? -1]);
      });
    }

    override computeOutputShape(inputShape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      const [batch = null, ...inner] = oneShape(inputShape);
      return [batch, product(inner)];
    }

    override getConfig(): tfjs.serialization.ConfigDict {
      const config = super.getConfig();
      if (this.getClassName() !== 'Reshape') return config;
      return { ...config, targetShape: [product(this.#inputShape.slice(1)) ?? -1] };
    }
  };
}
