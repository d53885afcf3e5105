import type * as tfjs from '@tensorflow/tfjs';
import type { ClipArgs, GeluArgs, PowerArgs } from '../../../spec/generated/layers.ts';
import { activationOf } from '../../corrected/activation-of.ts';
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

/** The sine of each element. */
export function sinClass(tf: typeof tfjs) {
  return functionClass(tf, 'Sin', (x) => tf.sin(x));
}

/** The cosine of each element. */
export function cosClass(tf: typeof tfjs) {
  return functionClass(tf, 'Cos', (x) => tf.cos(x));
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

/** Each element to a power. */
export function powerClass(tf: typeof tfjs) {
  return class extends ownLayerClass<PowerArgs>(tf, 'Power') {
    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      return tf.tidy(() => tf.pow(oneTensor(inputs), tf.scalar(this.settings.exponent)));
    }
  };
}

/** x · Φ(x). */
export function geluClass(tf: typeof tfjs) {
  return class extends ownLayerClass<GeluArgs>(tf, 'Gelu') {
    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      const x = oneTensor(inputs);
      return tf.tidy(() =>
        this.settings.approximate ? geluOfTanh(tf, x) : activationOf(tf, 'gelu').apply(x),
      );
    }
  };
}

/** x · (1 + tanh(√(2/π) · (x + 0.044715 · x³))) / 2, as Hendrycks and Gimpel give it. */
function geluOfTanh(tf: typeof tfjs, x: tfjs.Tensor): tfjs.Tensor {
  const cube = tf.mul(x, tf.square(x));
  const inner = tf.mul(tf.add(x, tf.mul(cube, 0.044715)), Math.sqrt(2 / Math.PI));
  return tf.mul(tf.mul(x, 0.5), tf.add(tf.tanh(inner), 1));
}

function functionClass(tf: typeof tfjs, className: string, apply: (x: tfjs.Tensor) => tfjs.Tensor) {
  return class extends ownLayerClass<object>(tf, className) {
    override call(inputs: tfjs.Tensor | tfjs.Tensor[]): tfjs.Tensor {
      return tf.tidy(() => apply(oneTensor(inputs)));
    }
  };
}
