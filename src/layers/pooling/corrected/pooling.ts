import type * as tfjs from '@tensorflow/tfjs';
import { outputShape, tensor } from '../../analysis.ts';
import { withChannelsLast } from '../../corrected/data-format.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { analyzePooling, type PoolingArgs } from '../pooling.ts';
import { pool, type Pool } from './pool.ts';

/** AveragePooling1D with channels first, and with a right gradient with padding same. */
export function averagePooling1dClass(tf: typeof tfjs) {
  return pooling1dClass(tf, 'AveragePooling1D', 'average');
}

/** MaxPooling1D with channels first. */
export function maxPooling1dClass(tf: typeof tfjs) {
  return pooling1dClass(tf, 'MaxPooling1D', 'max');
}

/** AveragePooling2D with a right gradient with padding same. Saved under that name. */
export function averagePooling2dClass(tf: typeof tfjs) {
  return poolingClass(tf, 'AveragePooling2D', 'average');
}

/** AveragePooling3D that is right with padding same. Saved under that name. */
export function averagePooling3dClass(tf: typeof tfjs) {
  return poolingClass(tf, 'AveragePooling3D', 'average');
}

/** MaxPooling3D that is right with padding same and for any window. Saved under that name. */
export function maxPooling3dClass(tf: typeof tfjs) {
  return poolingClass(tf, 'MaxPooling3D', 'max');
}

/** tf.layers knows no channels first here, so only channels last are saved under its name. */
function pooling1dClass(tf: typeof tfjs, name: string, kind: Pool['kind']) {
  return class extends poolingClass(tf, `Widthwise${name}`, kind) {
    override getClassName(): string {
      return this.settings.dataFormat === 'channelsLast' ? name : `Widthwise${name}`;
    }
  };
}

function poolingClass(tf: typeof tfjs, name: string, kind: Pool['kind']) {
  return class extends ownLayerClass<PoolingArgs>(tf, name) {
    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const { poolSize: size, strides, padding, dataFormat } = this.settings;
      const window = { kind, size, strides: strides ?? size, padding };
      return tf.tidy(() => withChannelsLast(tf, oneTensor(inputs), dataFormat, (x) => pool(tf, x, window)));
    }

    override computeOutputShape(shapes: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      const input = tensor(oneShape(shapes));
      return outputShape(analyzePooling(name, this.settings, input, ['float32']));
    }
  };
}
