import type * as tfjs from '@tensorflow/tfjs';
import { outputShape, tensor } from '../../analysis.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { oneShape, oneTensor } from '../../corrected/stock.ts';
import { firstLargest } from './first-largest.ts';
import { analyzeAdaptivePooling, type AdaptivePoolingArgs } from '../adaptive.ts';

type Kind = 'average' | 'max';

/** AdaptiveAveragePooling1D, which tf.layers has not. */
export function adaptiveAveragePooling1dClass(tf: typeof tfjs) {
  return adaptiveClass(tf, 'AdaptiveAveragePooling1D', 'average');
}

/** AdaptiveAveragePooling2D, which tf.layers has not. */
export function adaptiveAveragePooling2dClass(tf: typeof tfjs) {
  return adaptiveClass(tf, 'AdaptiveAveragePooling2D', 'average');
}

/** AdaptiveAveragePooling3D, which tf.layers has not. */
export function adaptiveAveragePooling3dClass(tf: typeof tfjs) {
  return adaptiveClass(tf, 'AdaptiveAveragePooling3D', 'average');
}

/** AdaptiveMaxPooling1D, which tf.layers has not. */
export function adaptiveMaxPooling1dClass(tf: typeof tfjs) {
  return adaptiveClass(tf, 'AdaptiveMaxPooling1D', 'max');
}

/** AdaptiveMaxPooling2D, which tf.layers has not. */
export function adaptiveMaxPooling2dClass(tf: typeof tfjs) {
  return adaptiveClass(tf, 'AdaptiveMaxPooling2D', 'max');
}

/** AdaptiveMaxPooling3D, which tf.layers has not. */
export function adaptiveMaxPooling3dClass(tf: typeof tfjs) {
  return adaptiveClass(tf, 'AdaptiveMaxPooling3D', 'max');
}

function adaptiveClass(tf: typeof tfjs, name: string, kind: Kind) {
  return class extends ownLayerClass<AdaptivePoolingArgs>(tf, name) {
    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const { outputSize, dataFormat } = this.settings;
      const first = dataFormat === 'channelsFirst' ? 2 : 1;
      // A mean or maximum over a box is one over its rows, then over its columns.
      return tf.tidy(() =>
        outputSize.reduce((x, count, i) => pooled(tf, x, first + i, count, kind), oneTensor(inputs).clone()),
      );
    }

    override computeOutputShape(shapes: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      return outputShape(analyzeAdaptivePooling(name, this.settings, tensor(oneShape(shapes))));
    }
  };
}

/** Pools an axis into `count` windows: from the floor of i / count of its length to the ceiling of (i + 1) / count. */
function pooled(tf: typeof tfjs, x: tfjs.Tensor, axis: number, count: number, kind: Kind): tfjs.Tensor {
  const length = x.shape[axis] ?? 1;
  const outer = x.shape.slice(0, axis).reduce((product, dim) => product * dim, 1);
  const inner = x.shape.slice(axis + 1).reduce((product, dim) => product * dim, 1);
  const rows = tf.reshape(x, [outer, length, inner]);
  const windows = Array.from({ length: count }, (_, i) => {
    const start = Math.floor((i * length) / count);
    const end = Math.ceil(((i + 1) * length) / count);
    const window = tf.slice(rows, [0, start, 0], [outer, end - start, inner]);
    return kind === 'max' ? firstLargest(tf, window, 1) : tf.mean(window, 1, true);
  });
  return tf.reshape(tf.concat(windows, 1), x.shape.with(axis, count));
}
