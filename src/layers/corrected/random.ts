import type * as tfjs from '@tensorflow/tfjs';
import type { StepRandom } from '../build-context.ts';

/**
 * Names the random draws of one layer: by seed, layer, step of the optimizer and call within that step, so that a
 * mask depends on nothing else and a resumed run draws what an unbroken one would have drawn.
 */
export class DrawKeys {
  readonly #name: string;
  readonly #seed: number;
  readonly #random: StepRandom | undefined;
  #step = -1;
  #calls = 0;

  /** Without `random`, as in a layer loaded from a file, all calls count as one long step. */
  constructor(name: string, random: StepRandom | undefined, seed: number | null | undefined) {
    this.#name = name;
    this.#random = random;
    this.#seed = seed ?? random?.seed ?? 0;
  }

  /** A key that no other draw of the run has. */
  next(): string {
    const step = this.#random?.step ?? 0;
    if (step !== this.#step) this.#calls = 0;
    this.#step = step;
    return `${this.#seed}/${this.#name}/${step}/${this.#calls++}`;
  }
}

/** A mask that is 0 with probability `rate` and 1 / (1 - rate) otherwise. tf.randomUniform seeds from the key's text. */
export function dropoutMask(
  tf: typeof tfjs,
  shape: readonly number[],
  rate: number,
  key: string,
): tfjs.Tensor {
  return tf.tidy(() => {
    const drawn = tf.randomUniform([...shape], 0, 1, 'float32', key);
    return tf.mul(tf.cast(tf.greaterEqual(drawn, rate), 'float32'), 1 / (1 - rate));
  });
}
