import type { Scalar, Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';
import { invariant } from '../../util/invariant.ts';

/** A weight that is trained. */
export interface Target {
  /** Layer and weight: `hidden/kernel`. */
  readonly path: string;
  readonly shape: readonly number[];
}

/** A tensor that an optimizer keeps for each variable. */
export interface Slot {
  /** What tf.train calls it in a saved model. */
  readonly suffix: string;
  /** What it holds at first: one number throughout, or a copy of the variable. */
  readonly initial: number | 'variable';
  /** Its shape; that of the variable when absent. */
  readonly shape?: (target: Target) => readonly number[];
}

/** The gradient of one variable, and what it is applied to. */
export interface UpdateInput {
  readonly gradient: Tensor;
  readonly value: Tensor;
  readonly slots: readonly Tensor[];
  /** What `rate` made of the learning rate for this step. */
  readonly rate: Tensor;
  /** Number of this update, from 1. */
  readonly step: Tensor;
  readonly target: Target;
}

export interface UpdateResult {
  readonly value: Tensor;
  readonly slots: readonly Tensor[];
}

/** What tf.train has of an optimizer. */
export interface Stock {
  /** The constructor's arguments beside the learning rate, as tf.train writes them. */
  readonly config: Readonly<Record<string, number | boolean>>;
  /** Whether its slots mean the same there, so that training can go on in plain TensorFlow.js. */
  readonly sameState: boolean;
}

/**
 * An optimizer as arithmetic on tensors. Formulas are Keras 3's (keras/src/optimizers). Everything that changes from
 * step to step is a tensor, so that a recorded step can be fed other ones.
 */
export interface OptimizerRule {
  /** The class's name in tf.train, or in Keras when tf.train has no such class. */
  readonly className: string;
  /** Absent when tf.train has no such optimizer. */
  readonly stock?: Stock;
  readonly slots: readonly Slot[];
  /** The factor of a step from the learning rate and the update's number, from 1; the learning rate itself when absent. */
  rate?(tf: Tf, learningRate: Tensor, step: Tensor): Tensor;
  update(tf: Tf, input: UpdateInput): UpdateResult;
  /** The weight decay of one variable, where it is not the same for all. */
  weightDecay?(target: Target): number | null;
}

/** Slots of zeros. */
export function zeroSlots(...suffixes: readonly string[]): readonly Slot[] {
  return suffixes.map((suffix) => ({ suffix, initial: 0 }));
}

/** The slot at `index`; rules know how many they asked for. */
export function slotAt<T>(slots: readonly T[], index: number): T {
  const slot = slots[index];
  invariant(slot !== undefined, `no optimizer slot ${index}`);
  return slot;
}

/** An exponential moving average, as Keras moves it: old + (now - old) · (1 - decay). */
export function moved(tf: Tf, old: Tensor, now: Tensor, decay: number): Tensor {
  return tf.add(old, tf.mul(tf.sub(now, old), 1 - decay));
}

/** 1 - decay ^ step: what a moving average that began at 0 is divided by. */
export function correction(tf: Tf, decay: number, step: Tensor): Tensor {
  return tf.sub(1, tf.pow(decay, step as Scalar));
}
