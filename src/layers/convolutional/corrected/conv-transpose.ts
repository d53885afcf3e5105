import type * as tfjs from '@tensorflow/tfjs';
import { outputShape, tensor } from '../../analysis.ts';
import { activationOf } from '../../corrected/activation-of.ts';
import { withChannelsLast } from '../../corrected/data-format.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { channelAxis } from '../../shapes/window.ts';
import {
  analyzeTransposed,
  isPlainTransposed,
  transposedLengths,
  type TransposedArgs,
} from '../transposed.ts';
import { convolveTransposed } from './transposed.ts';

/** Conv1DTranspose, which tf.layers has not. */
export function conv1dTransposeClass(tf: typeof tfjs) {
  return transposedClass(tf, 'Conv1DTranspose');
}

/** Conv2DTranspose with dilation and outputPadding. */
export function conv2dTransposeClass(tf: typeof tfjs) {
  return transposedClass(tf, 'WidthwiseConv2DTranspose');
}

/** Conv3DTranspose with a gradient, dilation and outputPadding. Saved as Conv3DTranspose without the last two. */
export function conv3dTransposeClass(tf: typeof tfjs) {
  return class extends transposedClass(tf, 'WidthwiseConv3DTranspose') {
    override getClassName(): string {
      return isPlainTransposed(this.settings) ? 'Conv3DTranspose' : 'WidthwiseConv3DTranspose';
    }
  };
}

function transposedClass(tf: typeof tfjs, name: string) {
  return class extends ownLayerClass<TransposedArgs>(tf, name) {
    readonly activation = activationOf(tf, this.settings.activation);
    #kernel: tfjs.LayerVariable | undefined;
    #bias: tfjs.LayerVariable | undefined;

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      const shape = oneShape(inputShape);
      const { kernelSize, filters, useBias, dataFormat } = this.settings;
      const channels = shape[channelAxis(dataFormat, shape.length)] ?? 1;
      this.#kernel = this.makeWeight('kernel', [...kernelSize, filters, channels]);
      if (useBias) this.#bias = this.makeWeight('bias', [filters]);
      this.built = true;
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      return tf.tidy(() => {
        const { strides, dilationRate: dilation, padding, dataFormat } = this.settings;
        const y = withChannelsLast(tf, oneTensor(inputs), dataFormat, (x) => {
          const lengths = transposedLengths(x.shape.slice(1, -1), this.settings).map((length) => length ?? 1);
          const kernel = this.#kernel?.read() ?? x;
          const spread = convolveTransposed(tf, x, kernel, { strides, dilation, padding, lengths });
          return this.#bias ? tf.add(spread, this.#bias.read()) : spread;
        });
        return this.activation.apply(y);
      });
    }

    override computeOutputShape(shapes: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      return outputShape(analyzeTransposed(name, this.settings, tensor(oneShape(shapes))));
    }
  };
}
