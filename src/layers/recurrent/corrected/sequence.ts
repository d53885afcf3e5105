import type * as tfjs from '@tensorflow/tfjs';

/** What of a sequence is wanted: the outputs of all steps, of the last one, or all of them and the last states. */
export type Want = 'outputs' | 'last' | 'all';

/** What a recurrent layer makes of a sequence. */
export interface Sequence {
  /** `[batch, steps, units]`; absent when only the last is wanted. */
  readonly outputs?: tfjs.Tensor;
  /** The output of the last step, `[batch, units]`. */
  readonly last: tfjs.Tensor;
  /** The states after the last step, `[batch, units]` each; none where they are not wanted. */
  readonly states: readonly tfjs.Tensor[];
}

/** How a sequence is to be run. */
export interface SequenceCall {
  readonly training: boolean;
  /** Bool, `[batch, steps]`: at a step that is masked the states stay, and the output is that of the states. */
  readonly mask: tfjs.Tensor | undefined;
  readonly want: Want;
}

/** A cell that can run a whole sequence. */
export interface SequenceCell {
  /** Whether it can, as it is set and on this backend; otherwise it must go step by step. */
  runsSequence(call: SequenceCall): boolean;
  /** `x` is `[batch, steps, features]`. */
  runSequence(x: tfjs.Tensor, states: readonly tfjs.Tensor[], call: SequenceCall): Sequence;
}

export function isSequenceCell(cell: object): cell is SequenceCell {
  return 'runSequence' in cell;
}

/**
 * Outputs of a sequence with 0 where `shown`, bool `[batch, steps]`, is false: `[batch, steps, units]`, or `[batch, units]`,
 * those of the last step.
 */
export function zeroHidden(tf: typeof tfjs, outputs: tfjs.Tensor, shown: tfjs.Tensor): tfjs.Tensor {
  const of = outputs.rank === 3 ? shown : tf.slice(shown, [0, (shown.shape[1] ?? 1) - 1], [-1, 1]);
  const spread = outputs.rank === 3 ? tf.expandDims(of, 2) : of;
  return tf.where(tf.broadcastTo(spread, outputs.shape), outputs, tf.zerosLike(outputs));
}

/** True from the first step on that is not masked. */
export function begun(tf: typeof tfjs, mask: tfjs.Tensor): tfjs.Tensor {
  return tf.greater(tf.cumsum(tf.cast(mask, 'int32'), 1), 0);
}
