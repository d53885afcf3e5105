import type * as tfjs from '@tensorflow/tfjs';
import { oneShape, oneTensor, stockClass, type CallArgs } from '../../corrected/stock.ts';

/** GlobalAveragePooling2D that keeps the pooled axes as axes of 1; tf.layers has no keepdims. */
export function globalAveragePooling2dClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'GlobalAveragePooling2D') {
    static override readonly className = 'WidthwiseGlobalAveragePooling2D';

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], _kwargs: CallArgs): tfjs.Tensor {
      const axes = this.dataFormat === 'channelsFirst' ? [2, 3] : [1, 2];
      return tf.mean(oneTensor(inputs), axes, true);
    }

    override computeOutputShape(inputShape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      const axes = this.dataFormat === 'channelsFirst' ? [2, 3] : [1, 2];
      return oneShape(inputShape).map((dim, axis) => (axes.includes(axis) ? 1 : dim));
    }
  };
}
