import type * as tfjs from '@tensorflow/tfjs';
import type { Cropping1DArgs, Cropping2DArgs, Cropping3DArgs } from '../../../spec/generated/layers.ts';
import { outputShape, tensor } from '../../analysis.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import type { DataFormat } from '../../shapes/window.ts';
import { analyzeCropping, type Sides } from '../padding.ts';

type Inputs = tfjs.Tensor | tfjs.Tensor[];
type Shapes = tfjs.Shape | tfjs.Shape[];

/** Cropping1D, which tf.layers has not. */
export function cropping1dClass(tf: typeof tfjs) {
  return class extends ownLayerClass<Cropping1DArgs>(tf, 'Cropping1D') {
    override call(inputs: Inputs): tfjs.Tensor {
      return cropped(tf, oneTensor(inputs), [this.settings.cropping], 'channelsLast');
    }

    override computeOutputShape(shapes: Shapes): tfjs.Shape {
      return shapeAfter('Cropping1D', [this.settings.cropping], 'channelsLast', shapes);
    }
  };
}

/** Cropping2D of images of any size. It computes what that of tf.layers does, and is saved as it. */
export function cropping2dClass(tf: typeof tfjs) {
  return croppingClass<Cropping2DArgs>(tf, 'Cropping2D');
}

/** Cropping3D, which tf.layers has not. */
export function cropping3dClass(tf: typeof tfjs) {
  return croppingClass<Cropping3DArgs>(tf, 'Cropping3D');
}

function croppingClass<A extends Cropping2DArgs | Cropping3DArgs>(
  tf: typeof tfjs,
  name: 'Cropping2D' | 'Cropping3D',
) {
  return class extends ownLayerClass<A>(tf, name) {
    override call(inputs: Inputs): tfjs.Tensor {
      const { cropping, dataFormat } = this.settings as unknown as Cropping2DArgs;
      return cropped(tf, oneTensor(inputs), cropping, dataFormat);
    }

    override computeOutputShape(shapes: Shapes): tfjs.Shape {
      const { cropping, dataFormat } = this.settings as unknown as Cropping2DArgs;
      return shapeAfter(name, cropping, dataFormat, shapes);
    }
  };
}

function shapeAfter(name: string, cropping: Sides, format: DataFormat, shapes: Shapes): tfjs.Shape {
  return outputShape(analyzeCropping(name, cropping, format, tensor(oneShape(shapes))));
}

function cropped(tf: typeof tfjs, x: tfjs.Tensor, cropping: Sides, format: DataFormat): tfjs.Tensor {
  const first = format === 'channelsFirst' ? 2 : 1;
  const sides = x.shape.map((_, axis) => cropping[axis - first] ?? [0, 0]);
  const begin = sides.map(([before]) => before);
  const size = x.shape.map((length, axis) => length - (sides[axis]?.[0] ?? 0) - (sides[axis]?.[1] ?? 0));
  return tf.slice(x, begin, size);
}
