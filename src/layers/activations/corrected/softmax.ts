import type * as tfjs from '@tensorflow/tfjs';
import type { SoftmaxArgs } from '../../../spec/generated/layers.ts';
import type { LayerConfig } from '../../build-context.ts';
import { oneShape, oneTensor, stockClass, type CallArgs } from '../../corrected/stock.ts';

/** What replaces a masked value before the softmax, as in Keras. */
const MASKED = -1e9;

/**
 * Softmax along any axis or axes, with Keras's mask: what is masked becomes 0. Saved as Softmax along the last axis, or
 * along several.
 */
export function softmaxClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'Softmax') {
    static override readonly className = 'WidthwiseSoftmax';
    /** Under the name by which training finds the logits behind a cross-entropy. */
    readonly activation: { apply(x: tfjs.Tensor, axis?: number): tfjs.Tensor; getClassName(): string };
    readonly #axes: readonly number[];
    #rank = 0;

    constructor(config: LayerConfig<SoftmaxArgs>) {
      const { axis } = config;
      super({ ...config, axis: typeof axis === 'number' ? axis : [...axis] });
      this.#axes = [axis].flat();
      this.supportsMasking = true;
      this.activation = { apply: (x) => this.#softmax(x), getClassName: () => 'softmax' };
    }

    override getClassName(): string {
      const [axis] = this.#axes;
      const plain = this.#axes.length > 1 || axis === -1 || axis === this.#rank - 1;
      return plain ? 'Softmax' : 'WidthwiseSoftmax';
    }

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      this.#rank = oneShape(inputShape).length;
      super.build(inputShape);
    }

    override call(inputs: tfjs.Tensor | tfjs.Tensor[], kwargs: CallArgs): tfjs.Tensor {
      return tf.tidy(() => {
        const x = oneTensor(inputs);
        const mask = kwargs['mask'] as tfjs.Tensor | null | undefined;
        if (mask === null || mask === undefined) return this.activation.apply(x);
        const kept = tf.logicalAnd(mask, tf.ones(x.shape, 'bool'));
        const y = this.activation.apply(tf.where(kept, x, tf.fill(x.shape, MASKED)));
        return tf.where(kept, y, tf.zerosLike(y));
      });
    }

    #softmax(x: tfjs.Tensor): tfjs.Tensor {
      const [axis = -1, ...others] = this.#axes;
      if (others.length > 0) return tf.exp(tf.sub(x, tf.logSumExp(x, [axis, ...others], true)));
      const along = axis < 0 ? axis + x.rank : axis;
      if (along === x.rank - 1) return tf.softmax(x);
      const swap = x.shape.map((_, i) => (i === along ? x.rank - 1 : i === x.rank - 1 ? along : i));
      return tf.transpose(tf.softmax(tf.transpose(x, swap)), swap);
    }
  };
}
