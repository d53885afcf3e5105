import type * as tfjs from '@tensorflow/tfjs';
import type { HashingArgs } from '../../../spec/generated/layers.ts';
import { outputShape, tensor } from '../../analysis.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { stepwise } from '../../corrected/stepwise.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { analyzeEncoding } from '../encoding.ts';
import { saltOf } from '../salt.ts';
import { bucketsOf } from './buckets.ts';
import { encode, whole } from './encode.ts';

/** Whether the layer's input was text and comes as bins; absent for no. */
type Args = HashingArgs & { readonly texts?: boolean };

/** Hashing of whole numbers, or behind the bins of texts. */
export function hashingClass(tf: typeof tfjs) {
  return class extends ownLayerClass<Args>(tf, 'WidthwiseHashing') {
    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const { outputMode, numBins, texts } = this.settings;
      const binned = (x: tfjs.Tensor) => (texts === true ? whole(tf, x) : this.bins(whole(tf, x)));
      return tf.tidy(() =>
        stepwise(tf, oneTensor(inputs), (x) => encode(tf, binned(x), outputMode, numBins)),
      );
    }

    /** Bin 0 is the mask's, where there is one and room for it. */
    bins(x: tfjs.Tensor): tfjs.Tensor {
      const { numBins, maskValue, salt } = this.settings;
      if (typeof maskValue !== 'number' || numBins === 1) return bucketsOf(tf, x, numBins, saltOf(salt));
      const others = tf.add(bucketsOf(tf, x, numBins - 1, saltOf(salt)), tf.onesLike(x));
      const kept = tf.notEqual(x, tf.scalar(maskValue, 'int32'));
      return tf.mul(others, tf.cast(kept, 'int32'));
    }

    override computeOutputShape(shapes: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      const { outputMode, numBins } = this.settings;
      return outputShape(analyzeEncoding('Hashing', outputMode, tensor(oneShape(shapes)), numBins));
    }
  };
}
