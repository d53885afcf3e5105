import type * as tfjs from '@tensorflow/tfjs';
import { receivesMask } from '../../corrected/masks.ts';
import { stockClass, type CallArgs } from '../../corrected/stock.ts';
import { maskOf, tagMasks } from '../../corrected/tag-masks.ts';
import { onlyShape, type Masks } from './inputs.ts';
import { maskedExtreme, maskedProduct, type MaskedInput } from './masked.ts';

type Inputs = tfjs.Tensor | tfjs.Tensor[];
type Applied = Inputs | tfjs.SymbolicTensor | tfjs.SymbolicTensor[];
type Name = 'Add' | 'Average' | 'Maximum' | 'Minimum' | 'Multiply';
type Combine = (a: tfjs.Tensor, b: tfjs.Tensor) => tfjs.Tensor;

/** Add, corrected as all merges are. */
export function addClass(tf: typeof tfjs) {
  return elementwiseClass(tf, 'Add', (a, b) => tf.add(a, b));
}

/** Multiply, corrected as all merges are, which leaves masked steps out. */
export function multiplyClass(tf: typeof tfjs) {
  const multiply: Combine = (a, b) => tf.mul(a, b);
  return maskedClass(tf, 'Multiply', multiply, (inputs) => maskedProduct(tf, inputs, multiply));
}

/** Maximum, corrected as all merges are, which leaves masked steps out. */
export function maximumClass(tf: typeof tfjs) {
  const maximum: Combine = (a, b) => tf.maximum(...alike(tf, a, b));
  return maskedClass(tf, 'Maximum', maximum, (inputs) => maskedExtreme(tf, inputs, maximum));
}

/** Minimum, corrected as all merges are, which leaves masked steps out. */
export function minimumClass(tf: typeof tfjs) {
  const minimum: Combine = (a, b) => tf.minimum(...alike(tf, a, b));
  return maskedClass(tf, 'Minimum', minimum, (inputs) => maskedExtreme(tf, inputs, minimum));
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

/** A merge that looks at the masks of its inputs. Saved under the name of tf.layers where no mask reaches it. */
function maskedClass(
  tf: typeof tfjs,
  name: Name,
  combine: Combine,
  combineMasked: (inputs: readonly MaskedInput[]) => tfjs.Tensor,
) {
  return class extends elementwiseClass(tf, name, combine) {
    static override readonly className: string = `Widthwise${name}`;
    /** For each input, whether its mask was taken off before; the model says so. */
    readonly lostMasks: readonly boolean[] = [];
    #inputs: readonly tfjs.Tensor[] = [];

    override getClassName(): string {
      return receivesMask(this) ? `Widthwise${name}` : name;
    }

    override apply(
      inputs: Applied,
      kwargs?: CallArgs,
    ): tfjs.Tensor | tfjs.Tensor[] | tfjs.SymbolicTensor | tfjs.SymbolicTensor[] {
      for (const input of [inputs].flat()) if ('sourceLayer' in input) tagMasks(input.sourceLayer);
      return super.apply(inputs, kwargs);
    }

    override call(inputs: Inputs, kwargs: CallArgs): Inputs {
      this.#inputs = [inputs].flat();
      try {
        return super.call(inputs, kwargs);
      } finally {
        this.#inputs = [];
      }
    }

    /** What it is given may have axes more than the inputs had, and then, as in Keras, no mask. */
    protected override mergeFunction(merged: tfjs.Tensor[]): tfjs.Tensor {
      return tf.tidy(() => {
        const inputs = merged.map((x, i) => ({
          x,
          mask: this.lostMasks[i] === true ? undefined : maskFor(x, this.#inputs[i]),
        }));
        if (inputs.every(({ mask }) => mask === undefined)) return super.mergeFunction(merged);
        return combineMasked(inputs).clone();
      });
    }
  };

  function maskFor(x: tfjs.Tensor, input: tfjs.Tensor | undefined): tfjs.Tensor | undefined {
    const mask = input?.rank === x.rank ? maskOf(input) : undefined;
    return mask && tf.broadcastTo(tf.expandDims(tf.cast(mask, 'bool'), -1), x.shape);
  }
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
