import type * as tfjs from '@tensorflow/tfjs';
import type { ZeroPadding1DArgs, ZeroPadding3DArgs } from '../../../spec/generated/layers.ts';
import { outputShape, tensor } from '../../analysis.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import type { DataFormat } from '../../shapes/window.ts';
import { analyzePadding, type Sides } from '../padding.ts';

type Inputs = tfjs.Tensor | tfjs.Tensor[];
type Shapes = tfjs.Shape | tfjs.Shape[];

/** ZeroPadding1D, which tf.layers has not. */
export function zeroPadding1dClass(tf: typeof tfjs) {
  return class extends ownLayerClass<ZeroPadding1DArgs>(tf, 'ZeroPadding1D') {
    override call(inputs: Inputs): tfjs.Tensor {
      return padded(tf, oneTensor(inputs), [this.settings.padding], this.settings.dataFormat);
    }

    override computeOutputShape(shapes: Shapes): tfjs.Shape {
      const { padding, dataFormat } = this.settings;
      return outputShape(analyzePadding('ZeroPadding1D', [padding], dataFormat, tensor(oneShape(shapes))));
    }
  };
}

/** ZeroPadding3D, which tf.layers has not. */
export function zeroPadding3dClass(tf: typeof tfjs) {
  return class extends ownLayerClass<ZeroPadding3DArgs>(tf, 'ZeroPadding3D') {
    override call(inputs: Inputs): tfjs.Tensor {
      return padded(tf, oneTensor(inputs), this.settings.padding, this.settings.dataFormat);
    }

    override computeOutputShape(shapes: Shapes): tfjs.Shape {
      const { padding, dataFormat } = this.settings;
      return outputShape(analyzePadding('ZeroPadding3D', padding, dataFormat, tensor(oneShape(shapes))));
    }
  };
}

function padded(tf: typeof tfjs, x: tfjs.Tensor, padding: Sides, format: DataFormat): tfjs.Tensor {
  const spatial = padding.map(([before, after]): [number, number] => [before, after]);
  const none: [number, number] = [0, 0];
  return tf.pad(x, format === 'channelsFirst' ? [none, none, ...spatial] : [none, ...spatial, none]);
}
