import type * as tfjs from '@tensorflow/tfjs';
import { invariant } from '../../../util/invariant.ts';

type Tensors = readonly tfjs.Tensor[];

/** A sequence to be gone through step by step. */
export interface Steps {
  /** `[batch, steps, …]`. */
  readonly x: tfjs.Tensor;
  readonly states: Tensors;
  /**
   * `[batch, steps]`: at a masked step states stay, and the output is the one before. With further axes, `[batch, steps, …]`,
   * it masks places of the states one by one.
   */
  readonly mask: tfjs.Tensor | undefined;
  readonly goBackwards: boolean;
  /** The output of a masked step is 0 instead. */
  readonly zeroOutputForMask: boolean;
  /** The step's output, then the states after it. */
  step(x: tfjs.Tensor, states: Tensors): Tensors;
}

/** The output of each step, and the states after the last. */
export interface Stepped {
  readonly outputs: Tensors;
  readonly states: Tensors;
}

/** Goes through a sequence as Keras does (keras.src.backend.tensorflow.rnn). */
export function runSteps(tf: typeof tfjs, run: Steps): Stepped {
  const xs = inOrder(tf.unstack(run.x, 1), run.goBackwards);
  const masks = run.mask && inOrder(tf.unstack(tf.cast(run.mask, 'bool'), 1), run.goBackwards);
  const outputs: tfjs.Tensor[] = [];
  let states = run.states;
  let before: tfjs.Tensor | undefined;
  for (const [i, x] of xs.entries()) {
    const [output, ...next] = run.step(x, states);
    invariant(output !== undefined, 'a cell gives an output');
    const mask = masks?.[i];
    before = mask === undefined ? output : choose(tf, mask, output, before);
    const zeroed = mask !== undefined && run.zeroOutputForMask ? choose(tf, mask, output, undefined) : before;
    outputs.push(zeroed);
    states = mask === undefined ? next : next.map((state, k) => choose(tf, mask, state, states[k]));
  }
  return { outputs, states };
}

/** A copy, since the gradient tape goes by the order of the list itself. */
function inOrder(tensors: Tensors, backwards: boolean): Tensors {
  return backwards ? [...tensors].reverse() : tensors;
}

/** `a` where the step counts, `b` or 0 where it is masked. */
function choose(tf: typeof tfjs, mask: tfjs.Tensor, a: tfjs.Tensor, b: tfjs.Tensor | undefined): tfjs.Tensor {
  const spread = tf.reshape(mask, [...mask.shape, ...a.shape.slice(mask.rank).map(() => 1)]);
  return tf.where(tf.broadcastTo(spread, a.shape), a, b ?? tf.zerosLike(a));
}
