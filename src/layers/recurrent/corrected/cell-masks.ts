import type * as tfjs from '@tensorflow/tfjs';
import type { DrawKeys } from '../../corrected/random.ts';
import { dropoutMask } from '../../corrected/random.ts';

/** Where a cell gets its dropout masks from. */
export interface MaskSource {
  /** `count` masks shaped as `like`, 0 or 1 / (1 - rate); none at rate 0. The same at every time step. */
  draw(use: 'input' | 'state', like: Shaped, rate: number, count: number): readonly tfjs.Tensor[];
}

type Shaped = Pick<tfjs.Tensor, 'shape'>;

/** The dropout masks of a recurrent layer: drawn at the first time step of a call, used by all, let go at its end. */
export class CellMasks implements MaskSource {
  readonly #tf: typeof tfjs;
  readonly #keys: DrawKeys;
  readonly #kept = new Map<string, readonly tfjs.Tensor[]>();

  constructor(tf: typeof tfjs, keys: DrawKeys) {
    this.#tf = tf;
    this.#keys = keys;
  }

  draw(use: 'input' | 'state', like: Shaped, rate: number, count: number): readonly tfjs.Tensor[] {
    if (rate === 0) return [];
    const kept = this.#kept.get(use);
    if (kept) return kept;
    const tf = this.#tf;
    const masks = Array.from({ length: count }, () =>
      tf.keep(dropoutMask(tf, like.shape, rate, this.#keys.next())),
    );
    this.#kept.set(use, masks);
    return masks;
  }

  /** The gradient tape holds copies of its own, so masks can go as soon as the forward pass is done. */
  release(): void {
    for (const masks of this.#kept.values()) this.#tf.dispose([...masks]);
    this.#kept.clear();
  }
}

/**
 * x · kernel, with x masked: by the one mask, or per gate where Keras has one for each, kernel's columns then being
 * one block of gates after the other.
 */
export function maskedDot(
  tf: typeof tfjs,
  x: tfjs.Tensor,
  kernel: tfjs.Tensor,
  masks: readonly tfjs.Tensor[],
): tfjs.Tensor {
  const [first] = masks;
  if (first === undefined) return tf.matMul(x, kernel);
  if (masks.length === 1) return tf.matMul(tf.mul(x, first), kernel);
  const gates = tf.split(kernel, masks.length, 1);
  return tf.concat(
    gates.map((gate, i) => tf.matMul(tf.mul(x, masks[i] ?? first), gate)),
    1,
  );
}

/** A sequence `[batch, steps, features]` times one mask for all of its steps. */
export function maskedSteps(tf: typeof tfjs, x: tfjs.Tensor, masks: MaskSource, rate: number): tfjs.Tensor {
  const [batch = 1, , features = 1] = x.shape;
  const [mask] = masks.draw('input', { shape: [batch, features] }, rate, 1);
  return mask === undefined ? x : tf.mul(x, tf.expandDims(mask, 1));
}
