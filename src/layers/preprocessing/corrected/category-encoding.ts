import type * as tfjs from '@tensorflow/tfjs';
import type { CategoryEncodingArgs } from '../../../spec/generated/layers.ts';
import { outputShape, tensor } from '../../analysis.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { stepwise } from '../../corrected/stepwise.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { analyzeEncoding } from '../encoding.ts';
import { encode, whole } from './encode.ts';

/** CategoryEncoding by ops that every backend has. */
export function categoryEncodingClass(tf: typeof tfjs) {
  return class extends ownLayerClass<CategoryEncodingArgs>(tf, 'WidthwiseCategoryEncoding') {
    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const { outputMode, numTokens } = this.settings;
      return tf.tidy(() =>
        stepwise(tf, oneTensor(inputs), (x) => encode(tf, whole(tf, x), outputMode, numTokens ?? 1)),
      );
    }

    override computeOutputShape(shapes: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      const { outputMode, numTokens } = this.settings;
      const input = tensor(oneShape(shapes));
      return outputShape(analyzeEncoding('CategoryEncoding', outputMode, input, numTokens ?? 1));
    }
  };
}
