import type * as tfjs from '@tensorflow/tfjs';
import type { ResizingArgs } from '../../../spec/generated/layers.ts';
import { outputShape, tensor } from '../../analysis.ts';
import { withChannelsLast } from '../../corrected/data-format.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { resize } from '../../corrected/resize.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { analyzeImages } from '../images.ts';
import { cutToRatio, fillToRatio } from './aspect-ratio.ts';

/** Resizing inside a model, with every argument of Keras. */
export function resizingClass(tf: typeof tfjs) {
  return class extends ownLayerClass<ResizingArgs>(tf, 'WidthwiseResizing') {
    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const { height, width, dataFormat, interpolation, antialias } = this.settings;
      return tf.tidy(() => {
        const x = tf.cast(oneTensor(inputs), 'float32');
        return withChannelsLast(tf, x, dataFormat, (image) =>
          resize(tf, this.#framed(image), [height, width], { interpolation, antialias }).clone(),
        );
      });
    }

    override computeOutputShape(shapes: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      return outputShape(analyzeImages('Resizing', this.settings, tensor(oneShape(shapes))));
    }

    #framed(image: tfjs.Tensor): tfjs.Tensor {
      const { height, width, cropToAspectRatio, padToAspectRatio, fillValue } = this.settings;
      if (cropToAspectRatio) return cutToRatio(tf, image, height, width);
      return padToAspectRatio ? fillToRatio(tf, image, height, width, fillValue) : image;
    }
  };
}
