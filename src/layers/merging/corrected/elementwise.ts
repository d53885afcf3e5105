import type * as tfjs from '@tensorflow/tfjs';
import { stockClass } from '../../corrected/stock.ts';
import { onlyShape, type Masks } from './inputs.ts';

type Inputs = tfjs.Tensor | tfjs.Tensor[];
type Name = 'Add' | 'Average' | 'Maximum' | 'Minimum' | 'Multiply';
type Combine = (a: tfjs.Tensor, b: tfjs.Tensor) => tfjs.Tensor;

/** Add, corrected as all merges are. */
export function addClass(tf: typeof tfjs) {
  return elementwiseClass(tf, 'Add', (a, b) => tf.add(a, b));
}

/** Multiply, corrected as all merges are. */
export function multiplyClass(tf: typeof tfjs) {
  return elementwiseClass(tf, 'Multiply', (a, b) => tf.mul(a, b));
}

/** Maximum, corrected as all merges are. */
export function maximumClass(tf: typeof tfjs) {
  return elementwiseClass(tf, 'Maximum', (a, b) => tf.maximum(...alike(tf, a, b)));
}

/** Minimum, corrected as all merges are. */
export function minimumClass(tf: typeof tfjs) {
  return elementwiseClass(tf, 'Minimum', (a, b) => tf.minimum(...alike(tf, a, b)));
}

/** Average, corrected as all merges are; whole numbers have a mean that is not whole. */
export function averageClass(tf: typeof tfjs) {
  return class extends elementwiseClass(tf, 'Average', (a, b) => tf.add(a, b)) {
    protected override mergeFunction(inputs: tfjs.Tensor[]): tfjs.Tensor {
      return tf.tidy(() => tf.div(tf.cast(super.mergeFunction(inputs), 'float32'), inputs.length));
    }
  };
}

/** Subtract, which tf.layers has not. */
export function subtractClass(tf: typeof tfjs) {
  return class extends elementwiseClass(tf, 'Add', (a, b) => tf.sub(a, b)) {
    static override readonly className = 'Subtract';
  };
}

/** Both in the shape that they broadcast to: the gradients of tf.maximum and tf.minimum do not sum over it. */
function alike(tf: typeof tfjs, a: tfjs.Tensor, b: tfjs.Tensor): [tfjs.Tensor, tfjs.Tensor] {
  if (a.shape.join() === b.shape.join()) return [a, b];
  return [tf.add(a, tf.zerosLike(b)), tf.add(b, tf.zerosLike(a))];
}

/**
 * A merge of one input too, and with Keras's mask: what any input keeps is kept, if all have masks. Saved under the
 * name of tf.layers.
 */
function elementwiseClass(tf: typeof tfjs, name: Name, combine: Combine) {
  // The five differ in nothing that is used here.
  return class extends (stockClass(tf, name) as ReturnType<typeof stockClass<'Add'>>) {
    static override readonly className: string = name;

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      if (onlyShape(inputShape) === undefined) return super.build(inputShape);
      this.reshapeRequired = false;
      this.built = true;
    }

    override computeOutputShape(inputShape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape | tfjs.Shape[] {
      return onlyShape(inputShape) ?? super.computeOutputShape(inputShape);
    }

    protected override mergeFunction(inputs: tfjs.Tensor[]): tfjs.Tensor {
      return tf.tidy(() => inputs.reduce(combine).clone());
    }

    override computeMask(inputs: Inputs, mask?: Inputs): tfjs.Tensor {
      const masks: Masks = Array.isArray(mask) ? mask : [mask];
      const known = masks.filter((m) => m !== null && m !== undefined);
      // The stock method gives "no mask" for no masks.
      if (known.length < masks.length) return super.computeMask(inputs);
      return tf.tidy(() => known.reduce((a, b) => tf.logicalOr(a, b)).clone());
    }
  };
}
