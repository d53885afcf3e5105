import type * as tfjs from '@tensorflow/tfjs';
import type { CenterCropArgs } from '../../../spec/generated/layers.ts';
import { outputShape, tensor } from '../../analysis.ts';
import { withChannelsLast } from '../../corrected/data-format.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { resize } from '../../corrected/resize.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { analyzeImages } from '../images.ts';
import { cutToRatio } from './aspect-ratio.ts';

/** CenterCrop inside a model. */
export function centerCropClass(tf: typeof tfjs) {
  return class extends ownLayerClass<CenterCropArgs>(tf, 'WidthwiseCenterCrop') {
    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const { height, width, dataFormat } = this.settings;
      return tf.tidy(() => {
        const x = tf.cast(oneTensor(inputs), 'float32');
        return withChannelsLast(tf, x, dataFormat, (image) => middle(image, height, width));
      });
    }

    override computeOutputShape(shapes: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      return outputShape(analyzeImages('CenterCrop', this.settings, tensor(oneShape(shapes))));
    }
  };

  function middle(x: tfjs.Tensor, height: number, width: number): tfjs.Tensor {
    const [batch = 1, rows = 1, columns = 1, channels = 1] = x.shape;
    if (rows >= height && columns >= width) {
      const start = [0, Math.floor((rows - height) / 2), Math.floor((columns - width) / 2), 0];
      return tf.slice(x, start, [batch, height, width, channels]);
    }
    const smooth = { interpolation: 'bilinear', antialias: false } as const;
    return resize(tf, cutToRatio(tf, x, height, width), [height, width], smooth);
  }
}
