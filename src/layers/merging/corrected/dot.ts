import type * as tfjs from '@tensorflow/tfjs';
import type { DotArgs } from '../../../spec/generated/layers.ts';
import { invariant } from '../../../util/invariant.ts';
import type { LayerConfig } from '../../build-context.ts';
import { stockClass } from '../../corrected/stock.ts';

/** The square of the smallest length that a vector is divided by, as in Keras. */
const EPSILON = 1e-14;

/** Dot of inputs of any rank. Saved as Dot below rank 4. */
export function dotClass(tf: typeof tfjs) {
  return class extends stockClass(tf, 'Dot') {
    static override readonly className = 'WidthwiseDot';
    /** Counted from 0 once the layer is built. */
    #axes: readonly [number, number];
    readonly #normalize: boolean;
    #deep = false;

    constructor(config: LayerConfig<DotArgs>) {
      super({ ...config, axes: [...config.axes] });
      this.#axes = config.axes;
      this.#normalize = config.normalize;
    }

    override getClassName(): string {
      return this.#deep ? 'WidthwiseDot' : 'Dot';
    }

    override build(inputShape: tfjs.Shape | tfjs.Shape[]): void {
      const [first = 0, second = 0] = (inputShape as tfjs.Shape[]).map((shape) => shape.length);
      const [a, b] = this.#axes;
      this.#axes = [a < 0 ? a + first : a, b < 0 ? b + second : b];
      this.#deep = Math.max(first, second) > 3;
      this.built = true;
    }

    override computeOutputShape(inputShape: tfjs.Shape | tfjs.Shape[]): tfjs.Shape | tfjs.Shape[] {
      const [first, second] = inputShape as tfjs.Shape[];
      if (!this.#deep || first === undefined || second === undefined)
        return super.computeOutputShape(inputShape);
      const [a, b] = this.#axes;
      const rest = second.toSpliced(b, 1).slice(1);
      return [...first.toSpliced(a, 1), ...rest];
    }

    protected override mergeFunction(inputs: tfjs.Tensor[]): tfjs.Tensor {
      const [x, y] = inputs;
      invariant(x !== undefined && y !== undefined, 'Dot was analysed with two inputs');
      return tf.tidy(() => {
        const [a, b] = [this.#vectors(x, this.#axes[0]), this.#vectors(y, this.#axes[1])];
        const products = tf.matMul(a.rows, b.rows, false, true);
        const shape = [x.shape[0] ?? 1, ...a.shape, ...b.shape];
        return tf.reshape(products, shape.length === 1 ? [...shape, 1] : shape);
      });
    }

    override getConfig(): tfjs.serialization.ConfigDict {
      return { ...super.getConfig(), axes: [...this.#axes] };
    }

    /** The vectors along an axis as rows, [batch, count, length], and how they stood. */
    #vectors(x: tfjs.Tensor, along: number): { readonly rows: tfjs.Tensor; readonly shape: number[] } {
      const others = x.shape.map((_, i) => i).filter((i) => i !== 0 && i !== along);
      const shape = others.map((i) => x.shape[i] ?? 1);
      const count = shape.reduce((product, dim) => product * dim, 1);
      const moved = tf.transpose(x, [0, ...others, along]);
      const rows = tf.reshape(moved, [x.shape[0] ?? 1, count, x.shape[along] ?? 1]);
      return { rows: this.#normalize ? unit(rows) : rows, shape };
    }
  };

  function unit(rows: tfjs.Tensor): tfjs.Tensor {
    const squares = tf.sum(tf.square(rows), -1, true);
    return tf.div(rows, tf.sqrt(tf.maximum(squares, EPSILON)));
  }
}
