import type * as tfjs from '@tensorflow/tfjs';
import type { DiscretizationArgs } from '../../../spec/generated/layers.ts';
import { outputShape, tensor } from '../../analysis.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { stepwise } from '../../corrected/stepwise.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { analyzeEncoding } from '../encoding.ts';
import { encode } from './encode.ts';

/** Discretization with boundaries that are given. */
export function discretizationClass(tf: typeof tfjs) {
  return class extends ownLayerClass<DiscretizationArgs>(tf, 'WidthwiseDiscretization') {
    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const { binBoundaries, outputMode } = this.settings;
      const boundaries = binBoundaries ?? [];
      return tf.tidy(() =>
        stepwise(tf, tf.cast(oneTensor(inputs), 'float32'), (x) =>
          encode(tf, binsOf(tf, x, boundaries), outputMode, boundaries.length + 1),
        ),
      );
    }

    override computeOutputShape(shapes: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      const { outputMode, binBoundaries } = this.settings;
      const [input, depth] = [tensor(oneShape(shapes)), (binBoundaries?.length ?? 0) + 1];
      return outputShape(analyzeEncoding('Discretization', outputMode, input, depth));
    }
  };
}

/** How many boundaries a number is not below; NaN, which is below none, lies in the last bin, as in TensorFlow. */
function binsOf(tf: typeof tfjs, x: tfjs.Tensor, boundaries: readonly number[]): tfjs.Tensor {
  const below = tf.less(tf.expandDims(x, -1), tf.tensor1d([...boundaries], 'float32'));
  return tf.sum(tf.cast(tf.logicalNot(below), 'int32'), -1);
}
