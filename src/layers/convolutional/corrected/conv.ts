import type * as tfjs from '@tensorflow/tfjs';
import { convolve } from './convolve.ts';
import { oneShape, oneTensor, stockClass, type CallArgs } from '../../corrected/stock.ts';

type Inputs = tfjs.Tensor | tfjs.Tensor[];

/**
 * Conv1D with what tf.layers lacks: causal padding, channels first (it forgets to move them back), and a gradient when
 * dilated. Saved as Conv1D where plain TensorFlow.js computes the same.
 */
export function conv1dClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'Conv1D') {
    static override readonly className = 'WidthwiseConv1D';

    override getClassName(): string {
      const stock = this.padding !== 'causal' && this.dataFormat === 'channelsLast';
      return stock ? 'Conv1D' : 'WidthwiseConv1D';
    }

    override call(inputs: Inputs, _kwargs: CallArgs): tfjs.Tensor {
      return tf.tidy(() => {
        const channelsFirst = this.dataFormat === 'channelsFirst';
        const x = channelsFirst ? tf.transpose(oneTensor(inputs), [0, 2, 1]) : oneTensor(inputs);
        // One row: conv1d is a conv2d of height 1, and space-to-batch is at home there.
        const y = convolve(tf, tf.expandDims(x, 1), tf.expandDims(this.kernel.read(), 0), {
          strides: [1, this.strides[0] ?? 1],
          dilation: [1, this.dilationRate[0] ?? 1],
          padding: this.padding,
        });
        const biased = this.bias ? tf.add(tf.squeeze(y, [1]), this.bias.read()) : tf.squeeze(y, [1]);
        const activated = this.activation.apply(biased);
        return channelsFirst ? tf.transpose(activated, [0, 2, 1]) : activated;
      });
    }

    override computeOutputShape(inputShape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape | tfjs.Shape[] {
      if (this.padding !== 'causal') return super.computeOutputShape(inputShape);
      const [batch = null, ...rest] = oneShape(inputShape);
      const channelsFirst = this.dataFormat === 'channelsFirst';
      const steps = rest[channelsFirst ? 1 : 0] ?? null;
      const length = steps === null ? null : Math.ceil(steps / (this.strides[0] ?? 1));
      return channelsFirst ? [batch, this.filters, length] : [batch, length, this.filters];
    }

    override getConfig(): tfjs.serialization.ConfigDict {
      return { ...super.getConfig(), dataFormat: this.dataFormat };
    }
  };
}

/** Conv2D with a gradient when dilated. It computes what that of tf.layers does, so it is saved as Conv2D. */
export function conv2dClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'Conv2D') {
    static override readonly className = 'Conv2D';

    override call(inputs: Inputs, _kwargs: CallArgs): tfjs.Tensor {
      return tf.tidy(() => {
        const channelsFirst = this.dataFormat === 'channelsFirst';
        const x = channelsFirst ? tf.transpose(oneTensor(inputs), [0, 2, 3, 1]) : oneTensor(inputs);
        const { strides, dilationRate: dilation, padding } = this;
        const y = convolve(tf, x, this.kernel.read(), { strides, dilation, padding });
        const activated = this.activation.apply(this.bias ? tf.add(y, this.bias.read()) : y);
        return channelsFirst ? tf.transpose(activated, [0, 3, 1, 2]) : activated;
      });
    }
  };
}
