import type * as tfjs from '@tensorflow/tfjs';
import type { UpSampling1DArgs, UpSampling2DArgs, UpSampling3DArgs } from '../../../spec/generated/layers.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { resize } from '../../corrected/resize.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { withChannelsLast } from '../../corrected/data-format.ts';

type Inputs = tfjs.Tensor | tfjs.Tensor[];
type Shapes = tfjs.Shape | tfjs.Shape[];

/** UpSampling1D, which tf.layers has not. */
export function upSampling1dClass(tf: typeof tfjs) {
  return class extends ownLayerClass<UpSampling1DArgs>(tf, 'UpSampling1D') {
    override call(inputs: Inputs): tfjs.Tensor {
      return tf.tidy(() => repeated(tf, oneTensor(inputs), [this.settings.size], 1));
    }

    override computeOutputShape(shapes: Shapes): tfjs.Shape {
      return larger(oneShape(shapes), [this.settings.size], 1);
    }
  };
}

/**
 * UpSampling2D with every interpolation of Keras, and a gradient that is right everywhere. Saved as UpSampling2D when
 * it repeats pixels.
 */
export function upSampling2dClass(tf: typeof tfjs) {
  return class extends ownLayerClass<UpSampling2DArgs>(tf, 'WidthwiseUpSampling2D') {
    override getClassName(): string {
      return this.settings.interpolation === 'nearest' ? 'UpSampling2D' : 'WidthwiseUpSampling2D';
    }

    override call(inputs: Inputs): tfjs.Tensor {
      const { size, dataFormat, interpolation } = this.settings;
      const x = oneTensor(inputs);
      return tf.tidy(() => {
        if (interpolation === 'nearest') return repeated(tf, x, size, dataFormat === 'channelsFirst' ? 2 : 1);
        return withChannelsLast(tf, x, dataFormat, (image) => {
          const lengths = size.map((factor, i) => (image.shape[i + 1] ?? 0) * factor);
          return resize(tf, image, lengths, { interpolation, antialias: false });
        });
      });
    }

    override computeOutputShape(shapes: Shapes): tfjs.Shape {
      const { size, dataFormat } = this.settings;
      return larger(oneShape(shapes), size, dataFormat === 'channelsFirst' ? 2 : 1);
    }
  };
}

/** UpSampling3D, which tf.layers has not. */
export function upSampling3dClass(tf: typeof tfjs) {
  return class extends ownLayerClass<UpSampling3DArgs>(tf, 'UpSampling3D') {
    override call(inputs: Inputs): tfjs.Tensor {
      const { size, dataFormat } = this.settings;
      const first = dataFormat === 'channelsFirst' ? 2 : 1;
      return tf.tidy(() => repeated(tf, oneTensor(inputs), size, first));
    }

    override computeOutputShape(shapes: Shapes): tfjs.Shape {
      const { size, dataFormat } = this.settings;
      return larger(oneShape(shapes), size, dataFormat === 'channelsFirst' ? 2 : 1);
    }
  };
}

function larger(shape: tfjs.Shape, size: readonly number[], first: number): tfjs.Shape {
  return shape.map((length, axis) => (length === null ? null : length * (size[axis - first] ?? 1)));
}

/** Each place repeated along the axes from `first` on: multiplied by ones, whose gradient is a plain sum. */
function repeated(tf: typeof tfjs, x: tfjs.Tensor, size: readonly number[], first: number): tfjs.Tensor {
  return size.reduce((y: tfjs.Tensor, times, i) => {
    const axis = first + i;
    const inner = y.shape.slice(axis + 1).reduce((product, dim) => product * dim, 1);
    const apart = tf.reshape(y, [-1, 1, inner]);
    const copies = tf.mul(apart, tf.ones([1, times, 1], y.dtype === 'int32' ? 'int32' : 'float32'));
    return tf.reshape(copies, y.shape.with(axis, (y.shape[axis] ?? 0) * times));
  }, x.clone());
}
