import type { Optimizer, Tensor } from '@tensorflow/tfjs';
import type { Watch } from '../../runtime/graph/index.ts';
import type { Tf } from '../../runtime/index.ts';

/**
 * The learning rate of an optimizer of tf.train as an input of the graph. There it is a number, or its negative, that
 * becomes a constant in each step; so while a step is recorded, the first constant of that value made after the number
 * was read is taken to be it.
 */
export class RateInput {
  readonly #tf: Tf;
  #rate = Number.NaN;
  #found = true;
  #tensors: readonly Tensor[] = [];

  constructor(tf: Tf) {
    this.#tf = tf;
  }

  /** The rate and its negative, as they are now; none for optimizers without such a number. */
  tensors(optimizer: Optimizer): readonly Tensor[] {
    const rate = rateOf(optimizer);
    if (rate === undefined) return [];
    if (!Object.is(rate, this.#rate)) {
      this.dispose();
      this.#rate = rate;
      this.#tensors = this.#tf.tidy(() =>
        [rate, -rate].map((value) => this.#tf.keep(this.#tf.scalar(value))),
      );
    }
    return this.#tensors;
  }

  /** The rate when it must be part of the graph: a user's optimizer computes with it, or its sign cannot be seen. */
  version(optimizer: Optimizer): string {
    const rate = rateOf(optimizer);
    return rate === 0 || (rate !== undefined && !this.#found) ? String(rate) : '';
  }

  /** Runs `body`, telling `watch` of the rate once it is read; `ids` are those of {@link tensors}. */
  telling<T>(optimizer: Optimizer, ids: readonly number[], watch: Watch, body: () => T): T {
    const rate = rateOf(optimizer);
    if (rate === undefined || rate === 0) return body();
    const tell = () => {
      if (watch.inputs.size > 0) this.#found = false;
      [rate, -rate].forEach((value, i) => watch.inputs.set(Math.fround(value), ids[i] ?? -1));
      return rate;
    };
    Object.defineProperty(optimizer, 'learningRate', { configurable: true, enumerable: true, get: tell });
    try {
      return body();
    } finally {
      if (watch.inputs.size > 0) this.#found = false;
      watch.inputs.clear();
      Object.defineProperty(optimizer, 'learningRate', {
        configurable: true,
        enumerable: true,
        writable: true,
        value: rate,
      });
    }
  }

  dispose(): void {
    this.#tf.dispose([...this.#tensors]);
    this.#tensors = [];
    this.#rate = Number.NaN;
  }
}

function rateOf(optimizer: Optimizer): number | undefined {
  const rate = Object.getOwnPropertyDescriptor(optimizer, 'learningRate')?.value as unknown;
  return typeof rate === 'number' ? rate : undefined;
}
