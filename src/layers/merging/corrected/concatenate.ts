import type * as tfjs from '@tensorflow/tfjs';
import type { ConcatenateArgs } from '../../../spec/generated/layers.ts';
import type { LayerConfig } from '../../build-context.ts';
import { stockClass } from '../../corrected/stock.ts';
import { onlyShape, type Masks } from './inputs.ts';

type Inputs = tfjs.Tensor | tfjs.Tensor[];
/**
 * Concatenate along any axis, negative ones too (tf.layers takes each of those for the last), of one input too, with
 * Keras's mask. Saved as Concatenate with its axis counted from 0.
 */
export function concatenateClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'Concatenate') {
    static override readonly className = 'Concatenate';
    #axis: number;

    constructor(config: LayerConfig<ConcatenateArgs>) {
      super(config);
      this.#axis = config.axis;
    }

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      const [first] = inputShape;
      const rank = Array.isArray(first) ? first.length : inputShape.length;
      if (this.#axis < 0) this.#axis += rank;
      this.built = true;
    }

    override computeOutputShape(inputShape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape | tfjs.Shape[] {
      return onlyShape(inputShape) ?? super.computeOutputShape(inputShape);
    }

    protected override mergeFunction(inputs: tfjs.Tensor[]): tfjs.Tensor {
      const dtype = (['float32', 'int32'] as const).find((d) => inputs.some((x) => x.dtype === d)) ?? 'bool';
      return tf.tidy(() =>
        tf.concat(
          inputs.map((x) => tf.cast(x, dtype)),
          this.#axis,
        ),
      );
    }

    override computeMask(inputs: Inputs, mask?: Inputs): tfjs.Tensor {
      const masks: Masks = Array.isArray(mask) ? mask : [mask];
      if (masks.every((m) => m === null || m === undefined)) return super.computeMask(inputs);
      const tensors = Array.isArray(inputs) ? inputs : [inputs];
      return tf.tidy(() =>
        tf.any(
          tf.concat(
            tensors.map((x, i) => fullMask(x, masks[i])),
            this.#axis,
          ),
          -1,
        ),
      );
    }

    override getConfig(): tfjs.serialization.ConfigDict {
      return { ...super.getConfig(), axis: this.#axis };
    }
  };

  /** A mask of the input's own shape; all true where it has none. */
  function fullMask(x: tfjs.Tensor, mask: tfjs.Tensor | null | undefined): tfjs.Tensor {
    const ones = tf.ones(x.shape, 'bool');
    if (mask === null || mask === undefined) return ones;
    return mask.rank < x.rank ? tf.logicalAnd(tf.expandDims(mask, -1), ones) : mask;
  }
}
