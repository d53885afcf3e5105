import type * as tfjs from '@tensorflow/tfjs';
import type { StepRandom } from '../build-context.ts';

/** What one draw of random numbers depends on, and nothing else. */
export interface Draw {
  /** Seed, layer and call within the step. */
  readonly stream: string;
  /** Number of the optimizer's step. */
  readonly step: number;
  /** The same number as a tensor, which a compiled step feeds; absent without an optimizer that keeps one. */
  readonly counter: tfjs.Tensor | undefined;
}

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
  next(): Draw {
    const step = this.#random?.step ?? 0;
    if (step !== this.#step) this.#calls = 0;
    this.#step = step;
    const stream = `${this.#seed}/${this.#name}/${this.#calls++}`;
    return { stream, step, counter: this.#random?.counter };
  }
}

/** Numbers evenly from [0, 1). */
export function uniform(tf: typeof tfjs, shape: readonly number[], draw: Draw): tfjs.Tensor {
  const drawn = stateless(tf, 'StatelessRandomUniform', shape, draw);
  return drawn ?? tf.randomUniform([...shape], 0, 1, 'float32', textOf(draw));
}

/** Numbers of mean 0 and standard deviation 1. */
export function normal(tf: typeof tfjs, shape: readonly number[], draw: Draw): tfjs.Tensor {
  const drawn = stateless(tf, 'StatelessRandomNormal', shape, draw);
  return drawn ?? tf.randomNormal([...shape], 0, 1, 'float32', hash(textOf(draw)));
}

/** Numbers of the gamma distribution of this shape parameter, at a scale of 1. */
export function gamma(tf: typeof tfjs, shape: readonly number[], alpha: number, draw: Draw): tfjs.Tensor {
  const drawn = stateless(tf, 'StatelessRandomGammaV2', shape, draw, { alpha: tf.fill([...shape], alpha) });
  return drawn ?? tf.randomGamma([...shape], alpha, 1, 'float32', hash(textOf(draw)));
}

/** A mask that is 0 with probability `rate` and 1 / (1 - rate) otherwise. */
export function dropoutMask(
  tf: typeof tfjs,
  shape: readonly number[],
  rate: number,
  draw: Draw,
): tfjs.Tensor {
  return tf.tidy(() =>
    tf.mul(tf.cast(tf.greaterEqual(uniform(tf, shape, draw), rate), 'float32'), 1 / (1 - rate)),
  );
}

/**
 * TensorFlow's own random op, where the backend has it (src/runtime/kernels): a graph can hold it, with the step as an
 * input, and draws the same numbers as when it runs alone. Other backends draw in JavaScript.
 */
function stateless(
  tf: typeof tfjs,
  kernel: string,
  shape: readonly number[],
  { stream, step, counter }: Draw,
  more: tfjs.NamedTensorMap = {},
): tfjs.Tensor | undefined {
  if (tf.getKernel(kernel, tf.getBackend()) === undefined) return undefined;
  return tf.tidy(() => {
    const count = counter ? tf.cast(tf.reshape(counter, []), 'int32') : tf.scalar(step, 'int32');
    const seed = tf.stack([tf.scalar(hash(stream), 'int32'), count]);
    return tf.engine().runKernel<tfjs.Tensor>(kernel, {
      shape: tf.tensor1d([...shape], 'int32'),
      seed,
      ...more,
    });
  });
}

function textOf({ stream, step }: Draw): string {
  return `${stream}/${step}`;
}

/** FNV-1a, 32 bits, signed (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const char of text) sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return sum | 0;
}
