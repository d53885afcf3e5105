import type * as tfjs from '@tensorflow/tfjs';
import type { CategoryEncodingArgs } from '../../../spec/generated/layers.ts';
import { outputShape, tensor } from '../../analysis.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { stepwise } from '../../corrected/stepwise.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { analyzeEncoding } from '../encoding.ts';
import { encode, oneHot, whole } from './encode.ts';

/** CategoryEncoding by ops that every backend has. */
export function categoryEncodingClass(tf: typeof tfjs) {
  return class extends ownLayerClass<CategoryEncodingArgs>(tf, 'WidthwiseCategoryEncoding') {
    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const { outputMode, numTokens } = this.settings;
      const depth = numTokens ?? 1;
      const [, weights] = [inputs].flat();
      const encoded = (compute: (x: tfjs.Tensor) => tfjs.Tensor) =>
        stepwise(tf, oneTensor(inputs), (x) => compute(whole(tf, x)));
      return tf.tidy(() =>
        weights === undefined
          ? encoded((x) => encode(tf, x, outputMode, depth))
          : weighed(
              tf,
              encoded((x) => oneHot(tf, x, depth)),
              weights,
            ),
      );
    }

    override computeOutputShape(shapes: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      const { outputMode, numTokens } = this.settings;
      const input = tensor(oneShape(shapes));
      return outputShape(analyzeEncoding('CategoryEncoding', outputMode, input, numTokens ?? 1));
    }
  };
}

/** Sums of weights [batch, values], each where its value has its 1 in [batch, values, depth]: [batch, depth]. */
function weighed(tf: typeof tfjs, hot: tfjs.Tensor, weights: tfjs.Tensor): tfjs.Tensor {
  const rows = tf.expandDims(tf.cast(weights, 'float32'), 1);
  return tf.squeeze(tf.matMul(rows, hot), [1]);
}
