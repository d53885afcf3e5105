import type * as tfjs from '@tensorflow/tfjs';
import { oneShape, oneTensor, stockClass, type CallArgs } from '../../corrected/stock.ts';

/** The most axes of which that of tf.layers adds a bias. */
export const MOST_AXES = 5;

/** Dense over inputs of any rank. Saved as Dense up to the rank that tf.layers can do. */
export function denseClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'Dense') {
    static override readonly className = 'WidthwiseDense';
    #rank = 0;

    override getClassName(): string {
      return this.#rank > MOST_AXES ? 'WidthwiseDense' : 'Dense';
    }

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      this.#rank = oneShape(inputShape).length;
      super.build(inputShape);
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor | tfjs.Tensor[] {
      const x = oneTensor(inputs);
      if (x.rank <= MOST_AXES) return super.call(inputs, kwargs);
      return tf.tidy(() => {
        const rows = tf.reshape(x, [-1, ...x.shape.slice(-2)]);
        const y = oneTensor(super.call(rows, kwargs));
        return tf.reshape(y, [...x.shape.slice(0, -1), y.shape.at(-1) ?? 1]);
      });
    }
  };
}
