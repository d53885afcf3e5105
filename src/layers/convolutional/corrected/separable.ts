import type * as tfjs from '@tensorflow/tfjs';
import { outputShape, tensor } from '../../analysis.ts';
import { activationOf } from '../../corrected/activation-of.ts';
import { withChannelsLast } from '../../corrected/data-format.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { channelAxis } from '../../shapes/window.ts';
import { analyzeSeparable, type SeparableArgs } from '../separable.ts';
import { convolve, convolveDepthwise } from './convolve.ts';

/** SeparableConv1D, which tf.layers has not. */
export function separableConv1dClass(tf: typeof tfjs) {
  return separableClass(tf, 'SeparableConv1D');
}

/**
 * SeparableConv2D with its own pointwise initializer, a gradient when dilated, a bias with channels first, and its
 * depthMultiplier in a saved model. Saved as SeparableConv2D where tf.layers predicts the same.
 */
export function separableConv2dClass(tf: typeof tfjs) {
  return class extends separableClass(tf, 'WidthwiseSeparableConv2D') {
    override getClassName(): string {
      const { dataFormat, dilationRate } = this.settings;
      const plain = dataFormat === 'channelsLast' && Math.max(...dilationRate) === 1;
      return plain ? 'SeparableConv2D' : 'WidthwiseSeparableConv2D';
    }
  };
}

function separableClass(tf: typeof tfjs, name: string) {
  return class extends ownLayerClass<SeparableArgs>(tf, name) {
    readonly activation = activationOf(tf, this.settings.activation);

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      const shape = oneShape(inputShape);
      const { kernelSize, filters, useBias, dataFormat, depthMultiplier } = this.settings;
      const channels = shape[channelAxis(dataFormat, shape.length)] ?? 1;
      const ones = kernelSize.map(() => 1);
      this.makeWeight('depthwise_kernel', [...kernelSize, channels, depthMultiplier], { role: 'depthwise' });
      this.makeWeight('pointwise_kernel', [...ones, channels * depthMultiplier, filters], {
        role: 'pointwise',
      });
      if (useBias) this.makeWeight('bias', [filters]);
      this.built = true;
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      return tf.tidy(() => {
        const { strides, dilationRate: dilation, padding, dataFormat } = this.settings;
        const ones = strides.map(() => 1);
        const y = withChannelsLast(tf, oneTensor(inputs), dataFormat, (x) => {
          const [depthwise = x, pointwise = x, bias] = this.weights.map((weight) => weight.read());
          const middle = convolveDepthwise(tf, x, depthwise, { strides, dilation, padding });
          const mixed = convolve(tf, middle, pointwise, { strides: ones, dilation: ones, padding: 'valid' });
          return bias ? tf.add(mixed, bias) : mixed;
        });
        return this.activation.apply(y);
      });
    }

    override computeOutputShape(shapes: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      return outputShape(analyzeSeparable(name, this.settings, tensor(oneShape(shapes))));
    }
  };
}
