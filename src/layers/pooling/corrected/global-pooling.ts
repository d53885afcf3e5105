import type * as tfjs from '@tensorflow/tfjs';
import { outputShape, tensor } from '../../analysis.ts';
import { extreme } from '../../corrected/extremes.ts';
import { receivesMask } from '../../corrected/masks.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { oneShape, oneTensor, type CallArgs } from '../../corrected/stock.ts';
import { analyzeGlobalPooling, type GlobalPool, type GlobalPoolingArgs } from '../global.ts';

/**
 * GlobalAveragePooling1D with keepdims, channels first, and the mean of what a mask keeps. Saved under that name where
 * tf.layers computes the same.
 */
export function globalAveragePooling1dClass(tf: typeof tfjs) {
  const pool = { type: 'GlobalAveragePooling1D', kind: 'average', rank: 1 } as const;
  return class extends globalPoolingClass(tf, pool, 'WidthwiseGlobalAveragePooling1D') {
    override getClassName(): string {
      const { dataFormat, keepdims } = this.settings;
      const plain = dataFormat === 'channelsLast' && !keepdims && !receivesMask(this);
      return plain ? 'GlobalAveragePooling1D' : 'WidthwiseGlobalAveragePooling1D';
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor {
      const mask = kwargs['mask'] as tfjs.Tensor | null | undefined;
      if (mask === null || mask === undefined) return super.call(inputs, kwargs);
      const { dataFormat, keepdims } = this.settings;
      const steps = dataFormat === 'channelsLast' ? 1 : 2;
      return tf.tidy(() => {
        const kept = tf.cast(tf.expandDims(mask, 3 - steps), 'float32');
        const sum = tf.sum(tf.mul(oneTensor(inputs), kept), steps, keepdims);
        return tf.div(sum, tf.sum(kept, steps, keepdims));
      });
    }
  };
}

/** GlobalAveragePooling2D with keepdims. */
export function globalAveragePooling2dClass(tf: typeof tfjs) {
  const pool = { type: 'GlobalAveragePooling2D', kind: 'average', rank: 2 } as const;
  return globalPoolingClass(tf, pool, 'WidthwiseGlobalAveragePooling2D');
}

/** GlobalAveragePooling3D, which tf.layers has not. */
export function globalAveragePooling3dClass(tf: typeof tfjs) {
  return globalPoolingClass(tf, { type: 'GlobalAveragePooling3D', kind: 'average', rank: 3 });
}

/** GlobalMaxPooling1D with Keras's gradient, keepdims and channels first. Saved under that name where it predicts alike. */
export function globalMaxPooling1dClass(tf: typeof tfjs) {
  const pool = { type: 'GlobalMaxPooling1D', kind: 'max', rank: 1 } as const;
  return class extends globalPoolingClass(tf, pool, 'WidthwiseGlobalMaxPooling1D') {
    override getClassName(): string {
      const { dataFormat, keepdims } = this.settings;
      return dataFormat === 'channelsLast' && !keepdims
        ? 'GlobalMaxPooling1D'
        : 'WidthwiseGlobalMaxPooling1D';
    }
  };
}

/** GlobalMaxPooling2D with Keras's gradient and keepdims. Saved under that name where it predicts alike. */
export function globalMaxPooling2dClass(tf: typeof tfjs) {
  const pool = { type: 'GlobalMaxPooling2D', kind: 'max', rank: 2 } as const;
  return class extends globalPoolingClass(tf, pool, 'WidthwiseGlobalMaxPooling2D') {
    override getClassName(): string {
      return this.settings.keepdims ? 'WidthwiseGlobalMaxPooling2D' : 'GlobalMaxPooling2D';
    }
  };
}

/** GlobalMaxPooling3D, which tf.layers has not. */
export function globalMaxPooling3dClass(tf: typeof tfjs) {
  return globalPoolingClass(tf, { type: 'GlobalMaxPooling3D', kind: 'max', rank: 3 });
}

function globalPoolingClass(tf: typeof tfjs, pool: GlobalPool, name: string = pool.type) {
  return class extends ownLayerClass<GlobalPoolingArgs>(tf, name) {
    override call(inputs: tfjs.Tensor | tfjs.Tensor[], _kwargs: CallArgs): tfjs.Tensor {
      const { dataFormat, keepdims } = this.settings;
      const first = dataFormat === 'channelsFirst' ? 2 : 1;
      const axes = Array.from({ length: pool.rank }, (_, i) => first + i);
      const x = oneTensor(inputs);
      return pool.kind === 'max' ? extreme(tf, 'max', x, axes, keepdims) : tf.mean(x, axes, keepdims);
    }

    override computeOutputShape(shapes: tfjs.Shape | tfjs.Shape[]): tfjs.Shape {
      return outputShape(analyzeGlobalPooling(pool, this.settings, tensor(oneShape(shapes))));
    }
  };
}
