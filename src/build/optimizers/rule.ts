import type { Scalar, Tensor } from '@tensorflow/tfjs';
import type { Tf } from '../../runtime/index.ts';

/** A tensor that an optimizer keeps for each variable, zeros unless said otherwise. */
export interface Slot {
  /** What tf.train calls it in a saved model. */
  readonly suffix: string;
  readonly initial: number;
}

/** The gradient of one variable, and what it is applied to. */
export interface UpdateInput {
  readonly gradient: Tensor;
  readonly value: Tensor;
  readonly slots: readonly Tensor[];
  /** What `rate` made of the learning rate for this step. */
  readonly rate: Tensor;
}

export interface UpdateResult {
  readonly value: Tensor;
  readonly slots: readonly Tensor[];
}

/**
 * An optimizer as arithmetic on tensors. Formulas are Keras 3's (keras/src/optimizers); names and slots are those of
 * tf.train, so that a saved model loads, and can go on training, in plain TensorFlow.js.
 */
export interface OptimizerRule {
  readonly className: string;
  /** The constructor's arguments, as tf.train writes them. */
  readonly config: Readonly<Record<string, number | boolean>>;
  readonly learningRate: number;
  readonly slots: readonly Slot[];
  /** The factor of a step from the learning rate and the step's number, from 1; the learning rate itself when absent. */
  rate?(tf: Tf, learningRate: Scalar, step: Scalar): Tensor;
  update(tf: Tf, input: UpdateInput): UpdateResult;
}

/** The slot at `index`; rules know how many they asked for. */
export function slotAt(slots: readonly Tensor[], index: number): Tensor {
  const slot = slots[index];
  if (slot === undefined) throw new RangeError(`no slot ${index}`);
  return slot;
}
