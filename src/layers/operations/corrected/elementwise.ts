import type * as tfjs from '@tensorflow/tfjs';
import type { ClipArgs } from '../../../spec/generated/layers.ts';
import { ownLayerClass } from '../../corrected/own-layer.ts';
import { oneTensor } from '../../corrected/stock.ts';

/** The square root of each element. */
export function sqrtClass(tf: typeof tfjs) {
  return functionClass(tf, 'Sqrt', (x) => tf.sqrt(x));
}

/** The square of each element. */
export function squareClass(tf: typeof tfjs) {
  return functionClass(tf, 'Square', (x) => tf.square(x));
}

/** The natural logarithm of each element. */
export function logClass(tf: typeof tfjs) {
  return functionClass(tf, 'Log', (x) => tf.log(x));
}

/** Each element without its sign. At 0 the gradient of tf.abs is -1, and Keras's 0. */
export function absoluteClass(tf: typeof tfjs) {
  return functionClass(tf, 'Absolute', (x) => tf.mul(x, tf.sign(x)));
}

/** Each element within limits. */
export function clipClass(tf: typeof tfjs) {
  return class extends ownLayerClass<ClipArgs>(tf, 'Clip') {
    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const { xMin, xMax } = this.settings;
      return tf.clipByValue(oneTensor(inputs), xMin ?? -Infinity, xMax ?? Infinity);
    }
  };
}

function functionClass(tf: typeof tfjs, className: string, apply: (x: tfjs.Tensor) => tfjs.Tensor) {
  return class extends ownLayerClass<object>(tf, className) {
    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      return tf.tidy(() => apply(oneTensor(inputs)));
    }
  };
}
